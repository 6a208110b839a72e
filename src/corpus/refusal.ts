/**
 * Thrown when a command cannot go on for a reason outside the program: the message is one whole line for whoever gave the
 * command, and is printed without a stack.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
