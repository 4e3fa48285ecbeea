/** What is asked: the statements with their anchors, the commitments, the comparison and the test. */
export const text = {
  group: {
    leadership: 'Executives of all functions lead',
    ownership: 'Owned beyond sales',
    customer: 'We know what the customer is up against',
    together: 'We work with the customer, not at it',
    business: 'Run as a business',
  },
  statement: {
    'named-executives': {
      claim: 'Every function these customers lean on has a named executive who answers for its part.',
      anchors: [
        'Nobody outside sales could say that it is their matter.',
        'Some functions have a name; for others one asks around.',
        'One list with a name for each function, and everybody on it knows.',
      ],
    },
    'standing-meeting': {
      claim: 'These executives meet about these customers on fixed dates, whether something burns or not.',
      anchors: [
        'They meet when a customer has complained to the chief executive.',
        'The meeting is in the calendar; half of the dates are cancelled.',
        'It takes place without fail, decides, and its last decisions are on one page.',
      ],
    },
    'before-launch': {
      claim: 'A function is asked before somebody promises its work to one of these customers.',
      anchors: [
        'It learns of the promise from the customer.',
        'It is asked about large orders, after the price is agreed.',
        'Its yes is in the offer, with a name and a date.',
      ],
    },
    'shared-priorities': {
      claim: 'All functions have agreed whose order comes first when there is not enough for everybody.',
      anchors: [
        'Whoever shouts loudest comes first.',
        'There is a rule; each plant reads it in its own way.',
        'Two plants given the same shortage would serve the same customer.',
      ],
    },
    'account-result': {
      claim: 'An executive outside sales answers for the result of at least one named customer.',
      anchors: [
        'Only sales is asked about results.',
        'An executive is patron of a customer and opens doors, without a figure.',
        'The customer’s result is among the executive’s own targets.',
      ],
    },
    'hand-over': {
      claim: 'Work handed to another function gets done without the account manager chasing it.',
      anchors: [
        'Nothing moves that nobody follows up.',
        'It works with those one knows well.',
        'The account manager hears of it again when it is done.',
      ],
    },
    'kept-whole': {
      claim: 'A department that helps one of these customers does not lose by it in its own figures.',
      anchors: [
        'Whoever helps spoils their own figures and is told so.',
        'It is put right at the year’s end, if somebody remembers.',
        'A written rule credits the effort in the same month.',
      ],
    },
    'decision-rights': {
      claim: 'The account manager may decide on price, people and money within written limits.',
      anchors: [
        'Everything needs the signature of two superiors.',
        'Price within a band; people and money by asking.',
        'All three in writing, and the limits were used last quarter.',
      ],
    },
    'customer-challenges': {
      claim: 'For each of these customers we can say in its own words what it has to achieve this year.',
      anchors: [
        'We know what it buys.',
        'The account manager knows it, and has it in the head.',
        'It is written down, and the customer has read it and agreed.',
      ],
    },
    'customer-figures': {
      claim: 'We know in which of the customer’s figures our work shows.',
      anchors: [
        'We know our price and its complaints.',
        'We have an estimate that nobody there has seen.',
        'The customer measures it with us, and we both use the figure.',
      ],
    },
    'known-outside-sales': {
      claim: 'People outside sales can say what matters to these customers.',
      anchors: [
        'Outside sales they are order numbers.',
        'Service and engineering know; production and finance do not.',
        'Ask anybody who touches their orders and you get the same answer.',
      ],
    },
    'voice-travels': {
      claim: 'What these customers say reaches the function it is about within days.',
      anchors: [
        'It stays in the visit report.',
        'Complaints travel; wishes and praise do not.',
        'It arrives within a week, and what was done goes back to the customer.',
      ],
    },
    'joint-plan': {
      claim: 'There is a plan for each customer that it has helped to write.',
      anchors: [
        'There is our revenue target.',
        'We show the customer our plan once a year.',
        'It has goals of both sides, owners on both sides, and a date for the next look.',
      ],
    },
    'joint-work': {
      claim: 'Our specialists and the customer’s work together on something that is not an order.',
      anchors: [
        'They meet at acceptance and at complaints.',
        'It has happened at one customer, as an exception.',
        'It runs at most of these customers, with people and time set aside.',
      ],
    },
    'executives-meet': {
      claim: 'Executives of several of our functions meet their counterparts at the customer.',
      anchors: [
        'Only the sales director goes, at contract time.',
        'Another executive comes along when asked.',
        'Each has a counterpart and has seen that person in the last half-year.',
      ],
    },
    'customer-verdict': {
      claim: 'The customer tells us in a fixed review how we are doing, and hears what we changed.',
      anchors: [
        'We hear from it when something goes wrong.',
        'We send a questionnaire.',
        'Both sides sit together every few months and go through the last list.',
      ],
    },
    'own-budget': {
      claim: 'The programme has money of its own that is not part of the sales budget.',
      anchors: [
        'It costs whatever sales can spare.',
        'It is a line in the sales budget.',
        'The firm decides on it, like on a plant.',
      ],
    },
    'business-case': {
      claim: 'What the programme costs and returns is worked out and looked at again.',
      anchors: [
        'Nobody has added it up.',
        'There was a paper before the start.',
        'Cost and return are compared every half-year, and finance stands behind the figures.',
      ],
    },
    measures: {
      claim: 'It is measured by more than revenue, and other functions have a part in the measures.',
      anchors: [
        'Revenue, and whose it is.',
        'Contribution is shown; reviews still begin with orders.',
        'Contribution, the customer’s verdict and delivery, each with an owner outside sales.',
      ],
    },
    'planned-hours': {
      claim: 'Functions plan people and hours for these customers instead of finding them each time.',
      anchors: [
        'Hours are borrowed and counted as overtime.',
        'One function has named people; the others lend theirs.',
        'Named people and planned hours in every function that serves.',
      ],
    },
  },
  commitment: {
    decides: { name: 'Decides', meaning: 'which customers are in, and what they get' },
    funds: { name: 'Funds', meaning: 'pays for people, systems and travel' },
    staffs: { name: 'Staffs', meaning: 'gives people and hours' },
    serves: { name: 'Serves', meaning: 'keeps what was promised, every week' },
    measures: { name: 'Measures', meaning: 'says whether it pays, for both sides' },
    escalates: { name: 'Escalates', meaning: 'settles it when two functions want different things' },
    learns: { name: 'Learns', meaning: 'carries what one customer taught us to the others' },
  },
  compared: {
    start: {
      name: 'How it starts',
      sales: 'Sales announces it, then looks for helpers.',
      business: 'Executives of all functions decide, then it is announced.',
    },
    sponsor: {
      name: 'Who stands for it',
      sales: 'The sales director.',
      business: 'The management, with one name per function.',
    },
    owner: {
      name: 'Whose customers they are',
      sales: 'Sales owns them; others are called in.',
      business: 'The firm’s; each function answers for its part.',
    },
    goals: {
      name: 'What it is to achieve',
      sales: 'More revenue this year.',
      business: 'Contribution over years, and something in the customer’s own figures.',
    },
    cost: {
      name: 'How its cost is seen',
      sales: 'Sales overhead, cut when times are hard.',
      business: 'An investment with a case, a budget and a review.',
    },
    promise: {
      name: 'Who promises',
      sales: 'Whoever sits opposite the customer.',
      business: 'Whoever has to keep it has agreed before.',
    },
    help: {
      name: 'What helping brings',
      sales: 'Thanks, and worse figures of one’s own.',
      business: 'Credit in the same month; nobody loses by it.',
    },
    trouble: {
      name: 'How trouble is settled',
      sales: 'Case by case, by calling a superior.',
      business: 'In a standing meeting, before it is a crisis.',
    },
  },
  test: {
    'executive-per-function': 'Is there a name of an executive for every function these customers lean on?',
    'met-lately': 'Have these executives met about these customers in the last 60 days?',
    'goals-outside-sales': 'Does an executive outside sales have a target that depends on these customers?',
    'named-account': 'Is an executive outside sales accountable for the result of a named customer?',
    'charter-signed': 'Have all functions signed one page on purpose, scope and rules?',
    'rights-written': 'Are the account managers’ limits for price, people and money in writing?',
    'levels-agreed': 'Has each function agreed to the service levels it has to keep?',
    'keep-whole-rule': 'Is there a written rule that keeps a helping department whole?',
    'budget-outside-sales': 'Does part of the money come from a budget outside sales?',
    'function-said-no': 'Has a function said no to a promise in the last year, and did the no stand?',
  },
};

export type StatementsText = typeof text;
