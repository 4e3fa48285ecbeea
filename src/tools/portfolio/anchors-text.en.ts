/**
 * What 0, 5 and 10 mean for the built-in criteria, by the ids of presets.ts. The three questions of a criterion climb: a "no"
 * stops at the height reached so far.
 */
export const anchorsText = {
  'revenue-potential': {
    low: 'Will buy no more than today, or less',
    middle: 'Could buy half as much again within three years',
    high: 'Could double within three years, in projects we can name',
    ask: [
      'Will it buy more of what we sell over the next three years than it does today?',
      'Can you name the sites, products or projects the growth would come from?',
      'Has the customer confirmed those plans to you, with a budget behind them?',
    ],
  },
  'profit-potential': {
    low: 'Costs more than it brings, and nothing suggests a change',
    middle: 'Leaves about as much as an average customer after all costs',
    high: 'Leaves far more than average after all costs, and can go on doing so',
    ask: [
      'After special deliveries, returns, discounts and your people’s hours, does it bring more than it costs?',
      'Does at least as much remain of each sale as with your average customer?',
      'Is there a reason, such as a contract or a cost you can remove, to expect more next year?',
    ],
  },
  solvency: {
    low: 'Late accounts or a falling rating; we ask for payment in advance',
    middle: 'Ordinary standing; normal terms with a limit',
    high: 'First-class standing and stable owners; no limit needed',
    ask: [
      'Would your finance department grant this customer credit today?',
      'Have you seen healthy accounts for its last business year?',
      'Would it survive two bad years in its own market?',
    ],
  },
  'fast-payment': {
    low: 'Pays after four months, or only when chased',
    middle: 'Pays after about two and a half months',
    high: 'Pays within a month, without a reminder',
    ask: [
      'Does it pay without the matter going to collection?',
      'Does the money arrive within 75 days of the invoice?',
      'Does it arrive within 45 days, without a reminder?',
    ],
  },
  'acquisition-cost': {
    low: 'Takes years, many deciders, and trials that we pay for',
    middle: 'A known group of deciders; a year or two of part-time work',
    high: 'Few deciders, whom we know; won in months with the people we have',
    ask: [
      'Do you know everybody who takes part in the decision?',
      'Can you win it within two years with people you already have?',
      'Do at least half of the deciders already speak for you?',
    ],
  },
  'showcase-name': {
    low: 'Nobody would ask us about it',
    middle: 'Known and respected in its own industry',
    high: 'Every buyer in our market knows it and would ask how it uses us',
    ask: [
      'Do buyers at your other customers know this name?',
      'Would being its supplier open doors that are closed to you today?',
      'Would it let you name it, or speak for you?',
    ],
  },
  'segment-leader': {
    low: 'A follower with a small share',
    middle: 'Among the first five of its segment',
    high: 'Leads its segment and sets what others copy',
    ask: [
      'Is it among the first five of its segment?',
      'Do others copy what it buys or how it works?',
      'Is it first or second, and gaining?',
    ],
  },
  'competitor-damage': {
    low: 'No rival would notice',
    middle: 'A rival would lose an order that shows',
    high: 'Our main rival would lose its reference, or the load of a plant',
    ask: [
      'Does a rival supply what you would supply?',
      'Is it the rival that matters most in your plans?',
      'Is the account among that rival’s five most important?',
    ],
  },
  'many-openings': {
    low: 'One site buys one thing',
    middle: 'Several sites, or several of our product lines',
    high: 'Many sites could use most of what we sell',
    ask: [
      'Could more than one of its sites buy from you?',
      'Could those sites use more than one of your product lines?',
      'Can a success at one site be carried to the others, for instance by a group standard?',
    ],
  },
  'new-region': {
    low: 'Buys only where we are already strong',
    middle: 'Has sites in a region that is in our plan',
    high: 'Would take us as its supplier into the region we want most',
    ask: [
      'Is it present in a region that you want to enter?',
      'Would it buy from you there, and not only at home?',
      'Would its orders pay for your first people or stock there?',
    ],
  },
  'new-technology': {
    low: 'Uses only what we have mastered for years',
    middle: 'Asks for a technology that we have begun to develop',
    high: 'Would develop with us what our next product needs',
    ask: [
      'Does it work with a technology that you want to master?',
      'Would your engineers get at it in joint work?',
      'Could you use what they learn for other customers?',
    ],
  },
  channel: {
    low: 'Uses up everything itself',
    middle: 'Builds our product into its own, under its own name',
    high: 'Specifies, recommends or sells us to its own customers',
    ask: [
      'Does what you supply go on to the customer’s own customers?',
      'Do they see your name, or ask for you?',
      'Would the account sell or specify you on purpose?',
    ],
  },
  'central-buying': {
    low: 'Each site buys as it likes',
    middle: 'A frame agreement that sites may leave',
    high: 'One team decides for all sites, and the sites keep to it',
    ask: [
      'Is there a central purchasing team?',
      'Can it sign for several sites?',
      'Do the sites keep to what it signs?',
    ],
  },
  'strategic-buying': {
    low: 'Every order is a tender, and the lowest price wins',
    middle: 'Weighs the whole cost for some purchases, price for the rest',
    high: 'Chooses few suppliers for years and opens its plans to them',
    ask: [
      'Does it sometimes choose a supplier that is not the cheapest?',
      'Does it work out the whole cost of use, and not only compare prices?',
      'Does it show its plans to chosen suppliers before it buys?',
    ],
  },
  'supplier-loyalty': {
    low: 'Changes suppliers every year or two',
    middle: 'Stays until a clearly better offer comes',
    high: 'Stays for ten years and mends problems together',
    ask: [
      'Has it kept its main suppliers for more than three years?',
      'When a supplier failed, did it first try to put things right together?',
      'Has it kept a supplier against a cheaper offer?',
    ],
  },
  'supplier-certification': {
    low: 'Demands a certificate that we could not get soon',
    middle: 'We are certified, and so are several rivals',
    high: 'Its certificate is hard to get, we hold it, and few rivals do',
    ask: [
      'Could you meet its supplier requirements within a year?',
      'Are you certified already?',
      'Have most of your rivals failed, or not tried?',
    ],
  },
  'supplier-alliances': {
    low: 'Keeps every supplier at arm’s length',
    middle: 'Has one or two joint projects with suppliers',
    high: 'Runs lasting alliances with shared aims and shared savings',
    ask: [
      'Does it work with any supplier on more than orders?',
      'Do such projects have shared aims or shared savings?',
      'Have they lasted for more than three years?',
    ],
  },
  outsourcing: {
    low: 'Makes everything itself and wants to',
    middle: 'Has handed out simple work',
    high: 'Has handed out whole functions and says it went well',
    ask: [
      'Has it handed work to outside suppliers before?',
      'Was it work that matters, beyond cleaning and catering?',
      'Is it about to hand out something that you do well?',
    ],
  },
  'honest-dealing': {
    low: 'Shows our offers to rivals, disputes what it signed, asks for favours',
    middle: 'Bargains hard and keeps its contracts',
    high: 'Keeps its word when it hurts and brings bad news early',
    ask: [
      'Has it kept to what it signed?',
      'Has it kept your prices and ideas from your rivals?',
      'Has it told you bad news before you found out yourself?',
    ],
  },
  flexibility: {
    low: 'Its rules allow no change, whatever that costs both sides',
    middle: 'Changes a procedure for a good reason',
    high: 'Looks for changes on its own side that help both',
    ask: [
      'Has it ever changed a procedure because you asked?',
      'Would it change dates or lot sizes if both sides saved money?',
      'Does it suggest such changes itself?',
    ],
  },
  'culture-fit': {
    low: 'Our people avoid working with theirs',
    middle: 'Different habits, and yet the work gets done',
    high: 'The same idea of quality, time and candour',
    ask: [
      'Do your people and theirs work together without friction?',
      'Do both sides mean the same by quality and by a deadline?',
      'Do people on several levels call each other before there is a problem?',
    ],
  },
  'product-fit': {
    low: 'Needs what we do not make, or whatever is cheapest',
    middle: 'Our standard products serve most of its needs',
    high: 'Needs exactly what we do better than anybody else',
    ask: [
      'Do your present products serve its main need?',
      'Does it value something in which you lead?',
      'Would it lose money by doing without that?',
    ],
  },
  'systems-fit': {
    low: 'Orders come on paper, or from a system we cannot connect to',
    middle: 'Orders come electronically; the rest is typed again',
    high: 'Orders, forecasts and quality data pass between systems unaided',
    ask: [
      'Do its orders reach you electronically?',
      'Do they arrive without being typed again and without frequent errors?',
      'Are forecasts or quality data exchanged as well?',
    ],
  },
  'technology-fit': {
    low: 'Works with technologies that we do not master',
    middle: 'We follow its technology one step behind',
    high: 'Both sides work on the same technology at the same level',
    ask: [
      'Do your engineers understand the technology it uses?',
      'Are you at the level it needs today?',
      'Do the next steps in both sides’ plans fit together?',
    ],
  },
  'shared-materials': {
    low: 'Nothing that both could buy or plan together',
    middle: 'A few materials are the same',
    high: 'Our largest materials are the same, and buying together would pay',
    ask: [
      'Do both firms buy any of the same materials?',
      'Are these among your five largest?',
      'Would buying or storing them together save money for both?',
    ],
  },
  'shared-processes': {
    low: 'No step on one side touches a step on the other',
    middle: 'One or two steps are done twice and need not be',
    high: 'Whole steps, such as inspection or storage, could move to one side',
    ask: [
      'Is any step done twice, once on each side?',
      'Could one of the two sides drop it?',
      'Has somebody worked out what that would save?',
    ],
  },
  'needed-competencies': {
    low: 'Can do nothing that we need to learn',
    middle: 'Is good at something useful to us',
    high: 'Masters what we lack most, and would show us',
    ask: [
      'Is it better than you at something you need, such as logistics or stock?',
      'Would you learn that by working with it?',
      'Has it offered, or agreed, to share it?',
    ],
  },
  'leading-edge': {
    low: 'Keeps old methods as long as they run',
    middle: 'Adopts what has proved itself elsewhere',
    high: 'Is the first in its industry, and others come to learn',
    ask: [
      'Has it renewed its methods within the last three years?',
      'Was it ahead of its rivals in doing so?',
      'Do other firms come to learn from it?',
    ],
  },
  'value-added-strategy': {
    low: 'Competes on price alone',
    middle: 'Competes on price, with some products worth more',
    high: 'Wins its customers by value that we help to create',
    ask: [
      'Does it sell anything above the lowest price in its market?',
      'Is that its declared strategy?',
      'Does what you supply help it to do so?',
    ],
  },
  'executive-relations': {
    low: 'No executive on either side knows one on the other',
    middle: 'Executives have met; nobody meets regularly',
    high: 'Several pairs meet regularly and settle matters',
    ask: [
      'Has one of your executives met one of theirs within the last year?',
      'Do they meet at least twice a year, about more than complaints?',
      'Does that hold for more than one pair?',
    ],
  },
};

export type AnchorsText = typeof anchorsText;
