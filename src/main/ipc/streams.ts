import type { WebContents } from 'electron';
import { channelName } from '../../shared/ipc/channels.js';
import type { StreamKey, StreamValues } from '../../shared/ipc/contract.js';

export type Publish = <K extends StreamKey>(key: K, value: StreamValues[K]) => void;

/** Pushes to every open window of ours. The one place that names `webContents.send`. */
export function createPublish(windows: () => Iterable<WebContents>): Publish {
  return (key, value) => {
    const [domain = '', verb = ''] = key.split('.');
    for (const contents of windows()) {
      if (contents.isDestroyed()) continue;
      try {
        contents.send(channelName(domain, verb), value);
      } catch {
        // A page that is between two frames takes no push, and reads everything anew when it is there: whoever pushes goes on.
      }
    }
  };
}
