/** Name and version of this program: what an entry of the ledger was derived by. Held equal to package.json by a test. */
export const software = 'kept 0.1.0'
