import { contentSecurityPolicy, workbenchPolicy } from './contentSecurity.mjs';

const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.json': 'application/json; charset=utf-8', '.css': 'text/css; charset=utf-8', '.svg': 'image/svg+xml', '.png': 'image/png', '.txt': 'text/plain; charset=utf-8', '.xml': 'application/xml; charset=utf-8' };

/** The two headers of every answer; a location that adds one header inherits none, so each names them all. */
const nginxHeaders = policy => `add_header Content-Security-Policy "${policy}" always;
    add_header X-Content-Type-Options nosniff always;`;

const nginxWorkbench = pathname => `
  # 试用工作台自己的一页：表格引擎另有一套安全策略
  location = ${pathname}workbench.html {
    alias /srv/plan-report/workbench.html;
    ${nginxHeaders(workbenchPolicy)}
    add_header Cache-Control no-cache always;
  }
`;

/** nginx: TLS, MIME types, the policy as a header, no caching rule on icons. */
export function nginxConfiguration(address, source, withWorkbench = false) {
  const { hostname, port, pathname } = new URL(address);
  const headers = nginxHeaders(contentSecurityPolicy(source));
  const escaped = pathname.replace(/[.+]/g, '\\$&');
  return `# 把 site 文件夹里的全部文件放到 /srv/plan-report/，再把本文件放进 /etc/nginx/conf.d/
server {
  listen ${port || 443} ssl;
  server_name ${hostname};
  ssl_certificate     /etc/nginx/certs/${hostname}.crt;  # 换成本单位电脑信任的证书
  ssl_certificate_key /etc/nginx/certs/${hostname}.key;
  ssl_protocols TLSv1.2 TLSv1.3;
  include /etc/nginx/mime.types;
  charset utf-8;
  gzip on;
  gzip_types text/css text/javascript application/javascript application/json image/svg+xml;
  charset_types text/plain text/css text/javascript application/javascript application/json;
${withWorkbench ? nginxWorkbench(pathname) : ''}
  # 页面、脚本、数据：每次向服务器确认是否更新
  location ~ ^${escaped}(?<file>.+\\.(html|js|json|css))$ {
    alias /srv/plan-report/$file;
    ${headers}
    add_header Cache-Control no-cache always;
  }

  # 只给 IIS 用的配置文件不对外
  location = ${pathname}web.config { return 404; }

  # 其余（图标等）：不加 Cache-Control，否则 Office 会显示默认图标
  location ${pathname} {
    alias /srv/plan-report/;
    index taskpane.html;
    ${headers}
  }
}
`;
}

/** Icons: no Cache-Control, as in nginx; the pages around them are asked for anew, so that an update shows at once. */
const iisIcons = `  <location path="assets">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="NoControl" />
      </staticContent>
    </system.webServer>
  </location>
`;

const iisWorkbench = `  <location path="workbench.html">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
          <remove name="Content-Security-Policy" />
          <add name="Content-Security-Policy" value="${workbenchPolicy}" />
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>
`;

/** IIS: the same, as web.config beside the pages; TLS is bound in the site. A header the site above sets already is removed first: IIS refuses a second of the name. */
export function iisConfiguration(source, withWorkbench = false) {
  const maps = Object.entries(types).map(([extension, type]) => `      <remove fileExtension="${extension}" />\n      <mimeMap fileExtension="${extension}" mimeType="${type}" />`).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>
<configuration>
  <system.webServer>
    <staticContent>
${maps}
      <clientCache cacheControlMode="DisableCache" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="Content-Security-Policy" />
        <add name="Content-Security-Policy" value="${contentSecurityPolicy(source)}" />
        <remove name="X-Content-Type-Options" />
        <add name="X-Content-Type-Options" value="nosniff" />
      </customHeaders>
    </httpProtocol>
    <defaultDocument><files><clear /><add value="taskpane.html" /></files></defaultDocument>
  </system.webServer>
${iisIcons}${withWorkbench ? iisWorkbench : ''}</configuration>
`;
}
