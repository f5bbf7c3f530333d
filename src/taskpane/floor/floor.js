/*
 * 老版本 Excel 用的是 IE 内核，读不懂后面的脚本：用最老的写法先说清楚需要什么。不经打包，原样复制。
 * 不连互联网的电脑上，WebView2 停在装 Office 时的版本：2021 年的还没有 at 和 hasOwn，先补上。
 */
(function () {
  function add(place, name, value) { if (!place[name]) { Object.defineProperty(place, name, { value: value, configurable: true, writable: true }); } }
  function at(index) {
    var whole = Math.trunc(index) || 0;
    return this[whole < 0 ? this.length + whole : whole];
  }
  function fillIn() {
    add(Array.prototype, 'at', at);
    add(String.prototype, 'at', at);
    add(Object, 'hasOwn', function (object, key) { return Object.prototype.hasOwnProperty.call(object, key); });
  }
  var agent = navigator.userAgent;
  var tooOld = /Trident|MSIE/.test(agent) || / Edge\/\d/.test(agent) || typeof Promise === 'undefined' || typeof Symbol === 'undefined' || typeof Proxy === 'undefined' || !Object.entries;
  if (!tooOld) { fillIn(); return; }
  var lines = [
    '这台电脑上的 Excel 版本太旧，不能运行“规划报表助手”。',
    '需要 Microsoft 365，或 Excel 2021（含 LTSC）及以后的版本，并装有 WebView2 运行库。',
    '您的工作簿没有任何改动。表中已经算好的数照常显示，可以继续查看、打印。',
    '请把这一页告诉本单位的管理员。'
  ];
  function show() {
    var app = document.getElementById('app');
    var page = document.createElement('div');
    page.id = 'below-floor';
    page.setAttribute('role', 'alert');
    page.style.cssText = 'padding:16px;font:14px/1.6 "Microsoft YaHei",sans-serif';
    for (var i = 0; i < lines.length; i += 1) {
      var line = document.createElement(i === 0 ? 'h1' : 'p');
      line.style.cssText = i === 0 ? 'margin:0;font-size:18px;line-height:1.5' : 'margin:12px 0 0';
      line.appendChild(document.createTextNode(lines[i]));
      page.appendChild(line);
    }
    if (app) { app.parentNode.removeChild(app); }
    document.body.insertBefore(page, document.body.firstChild);
    document.title = lines[0];
  }
  if (document.readyState === 'loading') { document.addEventListener('DOMContentLoaded', show); } else { show(); }
}());
