/** Bytes that grow at the end and are dropped at the start, without copying all of them for every chunk. */
export class ByteBuffer {
  private store = new Uint8Array(1 << 16);
  private start = 0;
  private end = 0;

  /** What is in the buffer; valid until it is changed. */
  get bytes(): Uint8Array {
    return this.store.subarray(this.start, this.end);
  }

  append(chunk: Uint8Array): void {
    if (this.end + chunk.length > this.store.length) this.makeRoom(chunk.length);
    this.store.set(chunk, this.end);
    this.end += chunk.length;
  }

  drop(count: number): void {
    this.start = Math.min(this.start + count, this.end);
  }

  private makeRoom(needed: number): void {
    const held = this.end - this.start;
    const size = held + needed;
    const target = size * 2 > this.store.length ? new Uint8Array(size * 2) : this.store;
    target.set(this.store.subarray(this.start, this.end));
    this.store = target;
    this.start = 0;
    this.end = held;
  }
}
