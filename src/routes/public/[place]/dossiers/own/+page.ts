/** A small script puts the code of a scanned square into the field; without it the code is typed. */
export const csr = true;
