/** The one place that speaks to Tauri. */
import { Channel, invoke } from '@tauri-apps/api/core';

export type Given = Record<string, unknown>;

/** Calls a command. It rejects with what the command returned as its error. */
export function call<T>(command: string, given: Given = {}): Promise<T> {
  return invoke<T>(command, given);
}

/** Calls a command with the bytes of a file. */
export function send<T>(command: string, bytes: Uint8Array): Promise<T> {
  return invoke<T>(command, bytes);
}

/** Calls a command that keeps on sending messages, in the order in which they are true. */
export function listen<T>(command: string, hear: (message: T) => void): Promise<void> {
  const channel = new Channel<T>();
  channel.onmessage = hear;
  return invoke<void>(command, { channel });
}
