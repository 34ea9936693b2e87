/**
 * Cuts a line off whose packets are larger than anything this game sends, before they are gathered in memory: an MQTT packet says its
 * length in its first bytes, seven bits in each, the lowest first.
 */
export class PacketLimit {
  private readonly most: number;
  /** Bytes of the packet that are still to come; null while its length is being read. */
  private left: number | null = null;
  private length = 0;
  private shift = -1;

  /** @param most @unit bytes */
  constructor(most: number) {
    this.most = most;
  }

  /** @returns false when a packet is too large, or no packet */
  allows(chunk: Uint8Array): boolean {
    for (let at = 0; at < chunk.length;) {
      if (this.left !== null) {
        const taken = Math.min(this.left, chunk.length - at);
        this.left -= taken;
        at += taken;
        if (this.left === 0) [this.left, this.length, this.shift] = [null, 0, -1];
      } else if (!this.readLength(chunk[at++] ?? 0)) return false;
    }
    return true;
  }

  private readLength(byte: number): boolean {
    // The first byte is the kind of packet.
    if (this.shift < 0) {
      this.shift = 0;
      return true;
    }
    this.length += (byte & 127) << this.shift;
    this.shift += 7;
    if (byte < 128) this.left = this.length;
    if (this.left === 0) [this.left, this.length, this.shift] = [null, 0, -1];
    return this.length <= this.most && this.shift <= 28;
  }
}
