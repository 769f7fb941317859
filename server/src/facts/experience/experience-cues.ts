/**
 * Which amounts of time are experience asked of somebody. The words that say so, and the words that say
 * something else: a plan, a contract, a company's age, a promise.
 */

/** 年 that is the beginning of another word (年度, 年内); the look-aheads keep 3年前端开发, 3年会计, 3年产品. */
export const otherYear =
  /^(?:级(?!别)|制(?![造作片药图备定剂])|度(?!假)|内(?![部容训控贸勤科衣外审饰销])|期(?![货刊权间])|前(?![端台厅沿期置])|后(?![端台勤期厨市])|来|间(?!接)|代(?![理码工运表购驾])|会(?![计展议员务籍])|终(?!端)|薪(?![酬资])|假|初(?![级中])|底(?!层)|末|报(?![关检价税社表])|审(?![计核查批])|检(?![测验修察])|轻|纪(?![检律])|货(?![运代架])|份(?!额)|均|化(?![工学妆])|产(?![品业权后])|龄)/u;

/** 第3年, 每3年, 前两年 */
export const ordinalBefore = /(?:第|每|每隔|隔|(?<![目之以])前|头|首|为期|历时|耗时|提前|延长)\s*$/u;

/** 未来3年, 过去五年 */
export const windowBefore = /(?:最近|过去|过往|未来|今后|往后|接下来)(?:的|这)?\s*$/u;
/** 近3年内, 近三年来 */
export const windowAfter = /^\s*(?:内|来|以来|间|里)/u;

/** What the years are of, when it stands right before them: 合同满1年, 成立10年. */
export const otherThingBefore =
  /(?:合同|合约|协议|聘期|任期|服务期|服务年限|竞业(?:限制|禁止)?|脱密期|保密期|试用|见习|实习|学制|租期|质保|保修|有效|成立|创立|创办|创建|创业至今|设立|上市(?!公司|企业)|存续|保存|保管|留存|备份|入职|在职|在岗|司龄|转正|毕业|出生|距今|离职|每个?周期)(?:期限|期|时间|年限|时长|满|为|须|需|至少|不少于|不得少于|超过|超|近|约|已|了|的|是|在|:|\s)*$/u;

/** What the years are of, when it stands right after them: 3-5年战略目标, 十年老店. */
export const otherThingAfter =
  /^\s*的?(?:战略|发展|中长期|短期|长期|业务|经营|滚动|行动)*(?:目标|规划|计划|愿景|蓝图|路线图|合同|合约|服务期|竞业|试用|质保|保修|有效期|固定期限|无固定|周期|历史|老店|老牌|沉淀|任期|聘期|租|免息|分期)/u;

/** Making a plan is work on a span of years: 制定3-5年规划的经验. */
export const planningBefore =
  /(?:制定|制订|编制|拟定|规划|实现|达成|落实|推动|支撑|支持|根据|围绕|结合)(?:公司|集团|企业|部门|品牌|的)*\s*$/u;

/** 满1年后可晋升, 满1年有资格竞聘 */
export const promiseAfter =
  /^\s*(?:后(?![端台勤期厨市])|即可|方可|者?可(?:以)?(?:晋|享|转|申请|参与|参加|获|竞|评|升|续|领)|(?:者)?有(?:资格|机会|望)|就|内(?:可|有))/u;

/** People who are trained or hired are others: 带教1-3年经验的新人. */
export const othersBefore =
  /(?:带教|指导|培养|辅导|培训|带领|招聘|面试|服务于?|面向|针对)[^,;。]{0,6}$|(?:^|[^a-z])(?:mentor(?:ing)?|coach(?:ing)?|train(?:ing)?|teach(?:ing)?|lead(?:ing)?|manag(?:e|ing)|support(?:ing)?|hir(?:e|ing)|recruit(?:ing)?|interview(?:ing)?)\s[^,;.]{0,40}\bwith\s+$/u;

/** Words that make years experience, wherever they stand in the clause. */
export const strongZh = /经验|经历|资历|年资|工龄|驾龄|教龄|阅历|从业(?!人员|者)|履历/u;
export const strongBeforeZh = /(?:经验|经历|资历|年资|工龄|驾龄|教龄|护龄|从业|年限)[^,;。]{0,8}$/u;
/** Words that make years experience where experience is spoken of anyway. */
export const weakZh =
  /工作(?!日|签证|居住证|时间|制|小时|计划|目标|汇报|总结)|任职(?!资格|要求)|背景|实践|岗位|职务|职位|从事|担任|管理|实战|开发|研发|经营|操作|带领?团队|带队|带人|行业(?=\s*(?:$|[,;。、]))/u;

/** Never experience, whatever follows: `5 years old`, `two-year fellowship`. */
export const neverEn =
  /^['’]?\s*(?:old|of age|ago|from (?:now|hire|the)|in length|in business|in a row|anniversar(?:y|ies)|vest(?:ing)?|later|straight|running|warrant(?:y|ies)|probation|notice|fellowships?|cohorts?|terms?|appointments?|roadmaps?|horizons?|turnover|retention|blueprints?|rotations?|cliffs?|sabbaticals?|residenc(?:y|ies)|internships?|apprenticeships?|commitments?|with (?:us|the company)|at the company)(?![a-z])/u;

/** What the years are of, unless experience is spoken of right after: `3-year plan`, but `5 years planning experience`. */
export const otherThingEn =
  /^['’]?\s*(?:plans?|planning|views?|models?|contracts?|lease|periods?|programs?|programmes?|visions?|strateg(?:y|ies)|histor(?:y|ies)|cycles?|degrees?|diploma|colleges?|universit(?:y|ies)|architecture|journeys?|assignments?|of (?:service|runway|tenure|consistent|growth|data|history)|after|before|since|forecasts?|budgets?|goals?|targets?|pip|review|team member)(?![a-z])/u;

export const windowBeforeEn =
  /(?:^|[^a-z])(?:within|in|next|last|past|previous|every|each|per|after|during|by|until|upcoming|following|recent|coming|first|second|third|final|another|once|since|spanning)\s+(?:the\s+|a\s+|an\s+|your\s+)?(?:next\s+|last\s+|past\s+|first\s+|about\s+|roughly\s+)?$/u;

/** The employer's own years: “we have 20 years of experience”. */
export const oursEn =
  /(?:^|[^a-z])(?:we|our (?:[a-z]+ ){0,2}(?:team|company|founders|firm|leadership|partners|consultants|experts)|the company|founded|established)\s+(?:[a-z]+\s+){0,3}(?:has|have|had|brings?|combines?|boasts?)(?![a-z])[^.;]{0,30}$|(?:^|[^a-z])with a (?:rich )?history[^.;]{0,20}$/u;

export const strongEn =
  /(?:^|[^a-z])(?:experience|experiences|experienced|exp|expertise|yoe|y\.o\.e|background|track record)(?![a-z])/u;
export const strongBeforeEn =
  /(?:^|[^a-z])(?:led|managed|supervised|coached|run) (?:[a-z]+ ){1,4}for\s+$|(?:^|[^a-z])(?:experience|experienced|exp|seniority|worked|working|served|employed|practi[cs]ing|tenure)(?![a-z])[^.;]{0,48}$/u;
/** How a requirement begins: with its years, or with having them. */
export const askedEn = /(?:^|[:–—]|\s-)\s*(?:(?:you )?(?:must )?(?:have|has|having|possess|bring)\s+)?$/u;
/** How a requirement goes on after its years without the word experience: `in`, `as`, `managing`. */
export const weakEn =
  /^['’]?s?\s*(?:of|in|as|with|within|at|on|leading|hands[- ]on|professional(?:ly)?|relevant|related|direct|progressive(?:ly)?|proven|demonstrated|full[- ]time|post[- ][a-z]+|[a-z]+ing)(?![a-z])/u;
/** `3+ years people management`: a few words that name a trade, and nothing else. */
export const nounEn =
  /^['’]?\s+(?!(?:to|for|from|and|or|the|a|an|is|are|was|will|must|may|can|we|you|your|our|this|that)(?![a-z]))(?:[a-z0-9+#.&/-]+\s*){1,6}(?:$|[,.;(])/u;
