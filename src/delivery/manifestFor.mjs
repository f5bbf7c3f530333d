import { readFile, writeFile } from 'node:fs/promises';
import { OfficeAddinManifest } from 'office-addin-manifest';

const developmentAddress = /https:\/\/localhost:3000\//g;

/** Days since 2020: a fourth version part that rises by itself and stays below the five digits Office allows. */
export const dailyPart = now => Math.floor((now.getTime() - Date.UTC(2020, 0, 1)) / 86_400_000);

/** Checks the address an add-in can be served from; returns it with a closing slash. */
export function servedAddress(text) {
  let url;
  try { url = new URL(text); } catch { throw new Error(`--url 不是完整的网址：${text}。请写成 https://主机/路径/ 的样子。`); }
  if (url.protocol !== 'https:') throw new Error(`Excel 只接受 https 网址：${text}。请先给服务器配好证书，再用 https:// 开头的网址打包。`);
  if (url.search || url.hash || url.username) throw new Error(`--url 只写到文件夹：${text}。请去掉 ? # 和账号部分。`);
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** Writes the manifest for one address and version and reads it back the way Office's own tools do. */
export async function writeManifest(source, destination, { address, version }) {
  if (!/^\d{1,5}(\.\d{1,5}){1,3}$/.test(version)) throw new Error(`版本号应是 2 至 4 段数字，每段不超过 5 位：${version}`);
  const text = (await readFile(source, 'utf8')).replace(developmentAddress, address).replace(/<Version>[^<]*<\/Version>/, `<Version>${version}</Version>`);
  await writeFile(destination, text);
  const before = await OfficeAddinManifest.readManifestFile(source);
  await OfficeAddinManifest.modifyManifestFile(destination, before.id, before.displayName);
  const after = await OfficeAddinManifest.readManifestFile(destination);
  if (after.id !== before.id || after.version !== version || !after.defaultSettings?.sourceLocation?.startsWith(address)) throw new Error('清单写出后读回不一致，已停止打包。');
  return after;
}
