import type { SiteText } from './site.en.ts';

export const text = {
  name: '战略大客户七要点工作台',
  language: {
    other: 'English',
    switchTo: 'Read this page in English',
  },
  frame: {
    skip: '跳到正文',
    contents: '目录',
    chapters: '章节',
    pages: '工具与参考',
    onThisPage: '本页内容',
    close: '关闭',
    theme: '配色',
    themes: { system: '跟随系统', light: '浅色', dark: '深色' },
    previous: '上一章',
    next: '下一章',
    turn: '上一章与下一章',
    newVersion: '本站有新版本，重新载入即可使用。',
    reload: '重新载入',
    later: '以后再说',
    footnotes: '注释',
    backToText: '回到正文，注 {n}',
    table: '表 {n}',
    notice: '本站是独立的学习读物，方法出自 Sherman、Sperry 与 Reese（2003）；文字、案例和工具均为原创。',
    privacy: '你填写的内容只留在这个浏览器里。',
  },
  search: {
    open: '搜索',
    title: '在全站搜索',
    field: '词语或短句',
    hint: '输入词语，用方向键在结果间移动，按回车键打开。',
    loading: '正在搜索……',
    none: '没有找到“{query}”。换一个更短的词试试。',
    found: '找到 {n} 页',
    failed: '搜索索引没有载入。请检查网络后重新输入。',
  },
  part: {
    0: '开篇',
    1: '第一部分 · 朝同一方向',
    2: '第二部分 · 战术问题',
    3: '第三部分 · 从分析到行动',
  },
  partShort: { 0: '绪论', 1: '第一部分', 2: '第二部分', 3: '第三部分' },
  key: '要点 {n}',
  keyLabel: '要点 {n}：{title}',
  nav: {
    guide: '指南',
    tools: '工具',
    workspace: '我的文档',
    glossary: '术语表',
    formulas: '公式',
    about: '关于本站',
  },
  chapter: {
    decide: '你将决定什么',
    outcomes: '读完你会得到',
    finished: '这一章我读完了',
    progress: { started: '在读', read: '已读' },
  },
  box: {
    fails: '常见失误',
    works: '做对的样子',
    composite: '复合案例，公司为虚构。',
  },
  home: {
    description:
      '用七个要点学会选择和管理战略大客户，并在浏览器里分析自己的客户。你填写的内容不会离开浏览器。',
    title: '管好决定公司未来的那几家客户',
    lead: '七个要点，讲清战略大客户怎么选、怎么管：要做哪些决定，今天就能回答哪些问题，再用工具算一算自己的客户。',
    picture: '七把钥匙，每一把通向一章',
    caption: '前三把让全公司朝同一方向走，后四把解决战术问题；最后一章把答案排成先后次序。',
    ways: '从哪里开始',
    read: {
      title: '学习方法',
      text: '全书九章，分三个部分。每章先说要做什么决定，再提几个问题；一支笔、一张客户名单，今天就能开始。',
      link: '从绪论读起',
      continue: '接着读：{title}',
      index: '查看全部九章',
    },
    work: {
      title: '给客户打分',
      text: '录入客户和五年的数字，说清什么样的客户值得投入，再看哪几家撑得起公司的战略。',
      link: '打开客户组合',
    },
    documents: {
      title: '打开我的文档',
      text: '你的填写内容都存成文档。可以新建一份，看看示例公司，或者打开以前保存的文件。',
      link: '前往我的文档',
    },
    data: {
      title: '数据放在哪里',
      text: '只放在这台设备的这个浏览器里。本站没有后台服务器，不用注册，不用 Cookie，也不统计访问。正因为如此，没有人能替你找回数据：请不时另存一份文件。',
      link: '隐私说明',
    },
  },
  guide: {
    title: '指南',
    description: '三个部分，九章：战略大客户要做哪些决定，按什么次序做。',
    lead: '全书三个部分，共九章。第一遍请按次序读：前三个要点没有立住，后四个就做不成。',
    read: '已读 {n} 章，共 {total} 章',
  },
  tools: {
    title: '工具',
    description: '方法中的各个工具，整页宽度，分析你自己的客户。',
    lead: '每个工具在对应的章节里都有一份，填好了本章的例子。这里用整页宽度打开，处理的是你自己的文档。',
    chapter: '讲解它的章节：{title}',
    formulas: '这些数是怎么算出来的',
    list: {
      stance: {
        title: '在销售，还是在管理？',
        description: '逐个维度、凭证据看清你们今天的做法，再看收入有多少系于少数几家客户。',
        link: '打开工具',
      },
      alignment: {
        title: '每个部门都跟上了吗？',
        description:
          '把各部门的愿景、沟通和结构放在一起看：最弱的是哪一环，高管看到而一线没见到的是什么，团队的分歧在哪里，哪些承诺有风险。',
        link: '打开工具',
      },
      capacity: {
        title: '先从几家客户做起',
        description:
          '每家客户要占用客户经理和各部门多少工时，哪个部门最先撑不住，从几家起步才守得住全部承诺。',
        link: '打开工具',
      },
      competency: {
        title: '该由谁来管？',
        description:
          '把候选人和岗位要求对照起来：契合度、差距、自知程度，几位打分人的依据，加上雷达图和培养计划。',
        link: '打开工具',
      },
      assignment: {
        title: '哪家客户归谁管',
        description:
          '在现有工时之内，哪位客户经理最适合哪家客户：最好的分法，每换一次人断掉多少延续，限制互相矛盾时为什么分不了。',
        link: '打开工具',
      },
      compensation: {
        title: '大客户经理的薪酬',
        description:
          '一个薪酬方案在奖励什么、要花多少钱：指标和支付曲线、每个人逐项的计算单、对照预算的模拟成本、几个方案并排比较，还有谁帮忙反而吃亏。',
        link: '打开工具',
      },
      relationships: {
        title: '谁认识谁',
        description:
          '一家客户的人与你方的人画成一张图：每条联系在谁手里，谁离职会失去什么，哪种角色没有人覆盖，接下来找哪五个人谈。',
        link: '打开工具',
      },
      churn: {
        title: '流失周期走到哪一步了？',
        description:
          '客户流失有哪些信号，走到了第几阶段，依据是什么；两个季度里变了什么，还有多少不知道；多少钱面临风险，预防最多值得花多少；拿以往的客户一试，这些信号当时灵不灵。',
        link: '打开工具',
      },
      value: {
        title: '对双方的价值',
        description:
          '同客户的次优替代方案相比，你们逐年值多少、有什么凭据，溢价站不站得住，哪个假设会推翻结论，以及你们得到什么。',
        link: '打开工具',
      },
      asset: {
        title: '把关系当资产算',
        description:
          '一家客户今后几年值多少，再找一家同样的要花多少，为它花的钱要换来什么变化才划算，整个管理项目回不回本。',
        link: '打开工具',
      },
      initiative: {
        title: '全公司的经营举措，还是销售部的事',
        description:
          '这件事归谁：二十条陈述给出指数，谁对什么负责，说服自己人要花多少钱，多卖多少才够本，最后拼成一页纸章程。',
        link: '打开工具',
      },
      technology: {
        title: '先有需求，再选工具',
        description:
          '客户团队的哪些需求有负责人、有代价、有流程，每个方案能做到什么、几年下来花多少、多少人用才保本；电子表格和什么也不做始终一起比。',
        link: '打开工具',
      },
      portfolio: {
        title: '客户组合',
        description:
          '哪些客户值得按战略大客户对待，你又守得住几家的承诺：五年净贡献、加权标准、准入门槛、鲸鱼曲线，以及每家客户的角色。',
        link: '打开工具',
      },
    },
  },
  formulas: {
    title: '公式：{title}',
    description: '这一章的工具显示的每一个数：怎么算、按什么约定、出处在哪里，都附一个可以手算核对的例子。',
    chapter: '本章正文：{title}',
    all: '全部公式',
  },
  workspace: {
    title: '我的文档',
    description: '保存在这个浏览器里的文档：新建、示例、打开、历史、导入与导出。',
    lead: '一份文档装下团队填写的全部内容。它存在这个浏览器里，也可以另存为文件。',
  },
  glossary: {
    title: '术语表',
    description: '战略大客户管理的中英文术语，每条一句话。',
    lead: '各章用到的术语，一句话说明，并附英文。',
    letters: '按拼音首字母跳转',
    book: '书中译作：',
  },
  missing: {
    title: '没有这个页面',
    text: '网址可能已经失效，或者输入有误。你的文档不受影响。',
    home: '回到首页',
    guide: '查看指南',
  },
  root: {
    title: '选择语言',
    text: '学会管理战略大客户，并在浏览器里动手做。',
    link: '阅读中文版',
  },
} as const satisfies SiteText;
