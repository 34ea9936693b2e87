/**
 * What is still to be staged. While somebody looks at one group, its changes come first and those of other groups wait for their turn,
 * so that the film of a week shows each where the camera is.
 */
export class Queue {
  private left: { readonly id: string; readonly group: string | null }[] = [];
  private group: string | null = null;

  get length(): number {
    return this.left.length;
  }

  load(ids: readonly string[], groupOf: (id: string) => string | null): void {
    this.left = ids.map((id) => ({ id, group: groupOf(id) }));
  }

  /** @param group whose changes are looked at; null lets everything come as it comes */
  attend(group: string | null): void {
    this.group = group;
  }

  clear(): void {
    this.left = [];
  }

  /** @param all also what has to wait; undefined when nothing may come now */
  next(all: boolean): string | undefined {
    const { group } = this;
    const at = all || group === null ? 0 : this.turnOf(group);
    return this.left.splice(at === -1 ? this.left.length : at, 1)[0]?.id;
  }

  private turnOf(group: string): number {
    const theirs = this.left.findIndex((one) => one.group === group);
    return theirs === -1 ? this.left.findIndex((one) => one.group === null) : theirs;
  }
}
