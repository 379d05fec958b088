/** The file of a backup that holds the public keys under which its checkpoints were signed, one a line. */
export const VERIFIERS_FILE = 'keys.pub'
