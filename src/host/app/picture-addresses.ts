/** Addresses of the pictures of runs: one for each, given back when it is not shown any more, for an address holds its picture in memory. */
export class PictureAddresses {
  private readonly addresses = new Map<string, string>();

  /** @returns null when there is no picture, or it cannot be had */
  async of(run: string, fetchPicture: () => Promise<Blob | null>): Promise<string | null> {
    const known = this.addresses.get(run);
    if (known) return known;
    const picture = await fetchPicture().catch(() => null);
    // It may have been asked for twice meanwhile.
    const meanwhile = this.addresses.get(run);
    if (!picture || meanwhile) return meanwhile ?? null;
    const address = URL.createObjectURL(picture);
    this.addresses.set(run, address);
    return address;
  }

  letGo(which: (run: string) => boolean): void {
    for (const [run, address] of this.addresses) {
      if (!which(run)) continue;
      URL.revokeObjectURL(address);
      this.addresses.delete(run);
    }
  }
}
