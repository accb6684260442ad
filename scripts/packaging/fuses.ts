import { FuseV1Options } from '@electron/fuses';

/**
 * Electron's fuses: switches in the binary itself, which nobody can turn back with an argument or a variable.
 * `Record` of all of them: a fuse that a new Electron brings fails the typecheck here until somebody decides.
 */
export const fuses: Readonly<Record<FuseV1Options, boolean>> = {
  // Another program could otherwise use our signed binary as its Node.
  [FuseV1Options.RunAsNode]: false,
  // No cookie is kept, and if one ever is, it is not in plain bytes.
  [FuseV1Options.EnableCookieEncryption]: true,
  // NODE_OPTIONS would load a stranger's module into main, where the tokens are.
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  // --inspect would open main to a debugger.
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  // app.asar is compared with the hash in the binary (Windows, macOS; Linux has no such check).
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  // A folder "app" beside app.asar is never loaded, since nothing is compared for it.
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  // We ship no snapshot of our own.
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  // Pages come from app://; file: gets nothing extra.
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  // Electron's own default: bounds of WebAssembly's memory are kept by the processor.
  [FuseV1Options.WasmTrapHandlers]: true,
};

/** Fuses that an older Electron may lack: tests run on Electron 33, which has eight. A release's Electron has all. */
export const youngFuses: readonly FuseV1Options[] = [FuseV1Options.WasmTrapHandlers];
