import type { AfterPackContext, Configuration } from 'electron-builder';
import { join } from 'node:path';
import { flip } from './scripts/packaging/flip-fuses.js';

/** Everything is bundled into out/, so no module of node_modules is shipped, and nothing is built from source. */
const config: Configuration = {
  appId: 'nl.loondesk.desktop',
  productName: 'Loondesk',
  directories: { output: 'release', buildResources: 'resources' },
  files: [
    'out/main/**',
    'out/preload/**',
    'out/renderer/**',
    'out/viewer/**',
    'resources/icon.png',
    'package.json',
    '!node_modules/**',
  ],
  asar: true,
  npmRebuild: false,
  // Chromium's own words, in the app's languages.
  electronLanguages: ['nl', 'en', 'sv'],
  artifactName: '${productName}-${version}-${os}-${arch}.${ext}',
  publish: null,
  win: { target: [{ target: 'nsis', arch: ['x64'] }], icon: 'resources/icon.ico' },
  nsis: {
    oneClick: false,
    perMachine: false,
    allowToChangeInstallationDirectory: true,
    deleteAppDataOnUninstall: false,
  },
  mac: {
    target: [{ target: 'dmg', arch: ['arm64', 'x64'] }],
    icon: 'resources/icon.icns',
    category: 'public.app-category.business',
    // No certificate: see scripts/packaging/README.md.
    identity: null,
  },
  linux: { target: ['dir'], executableName: 'loondesk', icon: 'resources/icon.png', category: 'Office' },
  afterPack: ({ appOutDir, electronPlatformName, packager }: AfterPackContext) => {
    const { productFilename } = packager.appInfo;
    const binary: Record<string, string> = { darwin: `${productFilename}.app`, win32: `${productFilename}.exe` };
    // Apple silicon starts no binary whose signature, even a nameless one, is out of date.
    return flip(join(appOutDir, binary[electronPlatformName] ?? 'loondesk'), {
      signAgain: electronPlatformName === 'darwin',
    });
  },
};

export default config;
