/** Whether an address is this machine's own, as a socket says it. */
export const isThisMachine = (address: string): boolean => /^(::1|(::ffff:)?127\.)/.test(address);
