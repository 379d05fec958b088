import type { Command } from '#app/command.ts'
import { deriveCommand } from '#app/commands/derive.ts'
import { importCommand } from '#app/commands/import.ts'
import { statusCommand } from '#app/commands/status.ts'
import { verifyCommand } from '#app/commands/verify.ts'

/** Every command, one line each, in the order in which the help lists them. */
export const commands: readonly Command[] = [importCommand, statusCommand, deriveCommand, verifyCommand]
