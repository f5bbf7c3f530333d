/** Words and notation of repairing what was pasted from PDF, Word and web pages. */
import { spoken } from '../speech';

export const tokens = {
  /** Traditional words of headers, units and attributes, longest first. Names are kept as they are. */
  simplified: [
    ['主要指標', '主要指标'], ['約束性', '约束性'], ['預期性', '预期性'], ['完成數', '完成数'], ['計量單位', '计量单位'], ['單位', '单位'], ['指標', '指标'], ['目標', '目标'], ['規劃', '规划'], ['基數', '基数'], ['基期數', '基期数'], ['屬性', '属性'],
    ['累計', '累计'], ['實際', '实际'], ['備註', '备注'], ['備注', '备注'], ['專欄', '专栏'], ['萬', '万'], ['億', '亿'], ['個百分點', '个百分点'], ['個', '个'], ['戶', '户'], ['張', '张'], ['項', '项'], ['註：', '注：'], ['類別', '类别'], ['年均增長', '年均增长'],
  ] as readonly (readonly [string, string])[],
  /** Words set with spaces between their characters. */
  spaced: /指\s*标|属\s*性|单\s*位|备\s*注|指\s*標|屬\s*性|單\s*位|目\s*标|基\s*数/g,
  title: /^(专栏|專欄|附表|表)\s*\d*/,
  noteHead: /^(?:注|註|备注|说明)\s*[:：]?\s*/,
  note: /^(注|註|备注|说明|資料來源|资料来源)\s*[:：\d]/,
  group: /^[（(]?[一二三四五六七八九十]+[）)、.．]/,
  number: /^(?:[（(]\d{1,3}[）)]|\d{1,3}\s*[.．、)）]|[①-⑳㉑-㉟])/,
  /** Two digits and a dot before more digits are a figure (3.35), not a number and a name. */
  figureStart: /^\d+[.．]\d/,
  ofWhich: /^(其中|其\s*中)\s*[:：]?/,
  /** With the mark of a footnote behind it: 预期性①. */
  attribute: /^(约束性|预期性|約束性|預期性|约束|预期)(?:[*＊※①-⑳¹²³⁴⁵⁶⁷⁸⁹]|[[［(（]\d{1,2}[\]］)）])?$/,
  pageNumber: /^(?:[-—–－·]\s*\d{1,4}\s*[-—–－·]|第\s*\d{1,4}\s*页(?:\s*[,，/]?\s*共\s*\d{1,4}\s*页)?|\d{1,4}\s*\/\s*\d{1,4}|Page\s*\d{1,4}.*)$/i,
  bareNumber: /^\d{1,4}$/,
  /** A line that explains a footnote: 1 xxx, [1] xxx, ① xxx; the mark is told. */
  footnote: /^(?:[[［(（]?(\d{1,2})[\]］)）]?|([①-⑳]))\s*[.．、]?\s*(?=[^\d\s].{3,})/,
  /** Signs and words that belong to the figure after them, and before them. */
  joinsNext: /^(?:[〔［[【﹝＜<﹤≤≦⩽＞>﹥≥≧⩾约]|低于|少于|小于|不足|不超过|不高于|不大于|超过|高于|大于|不低于|不少于|不小于|至少|至多|控制在|年均|每年|达到|力争|[〔［[【﹝][＜<≤＞>≥])$/,
  joinsPrevious: /^(?:[〕］\]】﹞%％‰]|以内|以下|以上|左右|及以上|及以下|个百分点|[〕］\]】﹞][①-⑳*])$/,
  /** Characters of units and of words around figures. */
  figureCharacters: /[万亿千百人个家户以内上下左右约年均每达到力争控制在不低于少超过高大小至多百分点及]/g,
  openBracket: /[〔［[【﹝]/,
  han: /[一-鿿]/,
  unitWithDigit: /([（(][^（）()\d]*[一-鿿%‰])(\d{1,2})([）)])$/,
  trailingUnit: /[（(][^（）()]*[）)]$/,
  closesName: /[）)]$/,
  circled: /[①-⑳]/,
  circledAtEnd: /^(.*\d[〕］\]】﹞%％]?)\s*([①-⑳])$/,
  referenceAtEnd: /^(.*?\d[〕］】﹞%％]?)\s*[[［](\d{1,2})[\]］]$/,
  superscriptAtEnd: /^(.*\d[〕］\]】﹞%％]?)([⁰¹²³⁴⁵⁶⁷⁸⁹]+)$/,
  superscripts: '⁰¹²³⁴⁵⁶⁷⁸⁹',
  circledDigits: '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳',
  /** Characters a piece of a header has; a name has them too, but stands below. */
  headerPiece: /[年目標标基数數属屬性单單位累计計完成值“”五]/,
  headerNumber: /^(序号|编号)$/,
  headerAttribute: /^(指标)?(属性|性质|类型)$/,
  headerGroup: /^(类别|分类|领域|组别)$/,
  headerFigure: /^(?:\d{4}年?(?:目标|规划|预期|实际|完成|预计)?(?:值|数)?|(?:\d{4}年)?(?:预期|规划)?目标(?:值|数)?|“?十[一二三四五六]五”?(?:规划|期间|时期)?(?:目标|年均|累计|增长)(?:值|数)?|年均(?:增长|增速)?(?:\(%\))?|年均\/累计|\[累计\]|现状(?:值|数)?|\d{4}年现状(?:值|数)?|基准(?:值|数)?|\d{4}年基准(?:值|数)?|增长率?(?:\(%\))?|\d{4}年?[—–-]\d{4}年?(?:目标|年均|累计|年均增长)?)$/,
  dashes: /^[—\-－–―─−\s]+$/,
} as const;

export const text = spoken('paste-repair', {
  dash: '—',
  reasons: {
    joinedName: '名称断在几行，接成一行',
    joinedHeader: '列头断在几行，接成一行',
    spaces: '去掉字间的空格',
    simplified: '繁体的列头、单位改为简体',
    circled: (mark: string) => `去掉脚注记号${mark}`,
    reference: (mark: string) => `去掉脚注号[${mark}]，文末有同号的注`,
    superscript: (mark: string) => `去掉上标的脚注号${mark}`,
    unitDigit: (digit: string) => `去掉单位后面的脚注号${digit}`,
    dashes: '几个短横写作—',
    lineBreak: '去掉格子里的换行',
    split: '原来没有分栏，按空格分开',
    listed: '原来一行一格，按表头的栏数排成一行',
  },
  several: (reasons: readonly string[]) => reasons.join('；'),
  undecided: {
    threeLines: '名称断在数的上下两行，接法拿不准，请核对',
    nameMayBegin: '上一行可能是这个名称的前半，请核对',
    lostCells: '这一行丢了分栏，数与表头的栏数对不上，请核对',
    farApart: '相邻两个数相差太大，可能是一个数被空格拆开，请核对',
    joinedDigits: (note: string) => `末位的${note}可能是脚注号（文末有注${note}），也可能是数的一部分，请核对`,
    reference: (mark: string) => `[${mark}]像是脚注号，但文末没有同号的注，请核对`,
    tooMany: (found: number, columns: number) => `这一行有${found}个数，表头只有${columns}栏：可能一个数被拆开，也可能夹了脚注，请核对`,
    tooFew: (found: number, columns: number) => `这一行只有${found}个数，表头有${columns}栏，看不出缺的是哪一栏，请核对`,
    unreadable: (message: string) => message,
    header: (found: number, columns: number) => `列头有${found}段，数有${columns}栏，对不上，请核对`,
    bareNumber: '单独一行的数，可能是页码，也可能是丢了栏的数，请核对',
    looseLine: '这一行没有数，看不出是组别、指标还是上一行名称的后半，请核对',
    looseFigures: '这一行只有数，看不出属于哪一项指标，请核对',
    brokenNumber: '数断在两行，看不出是一个数还是两个数，请核对',
  },
  dropped: { page: '页码', header: '换页后重复的表头' },
  refusal: { empty: '没有内容。', noTable: '看不出是一张有指标和目标的表。请把表头一起复制，或逐列粘贴到工作表。', tooLong: '内容太长，请只粘贴一张表。' },
} as const);
