// Pages are drawn on the server and ship no JavaScript; the few that need it say so themselves.
export const csr = false;
