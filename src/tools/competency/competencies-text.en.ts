/**
 * What somebody at levels 1, 3 and 5 can be seen to do, by the ids of presets.ts, in our words. The four questions of a
 * competency climb: a "no" stops at the level reached so far.
 */
export const competenciesText = {
  initiative: {
    name: 'Initiative',
    low: 'Waits to be told, and drops a plan at the first no.',
    middle: 'Starts what the job asks for without being told, and asks for help when it gets stuck.',
    high: 'Sees a gap, acts on it unasked, has a second way ready, and brings it to an end.',
    ask: [
      'Does this person begin their own tasks without a reminder?',
      'In the last year, did they start something that nobody had asked for?',
      'Did they find another way when the first one was refused?',
      'Did others take up what they had begun, and is it still in use?',
    ],
  },
  commitment: {
    name: 'Commitment of time and effort',
    low: 'Does what has to be done by the clock, and turns to the next easy order.',
    middle: 'Keeps promises to the customer even when it costs an evening, and learns what is offered.',
    high: 'Stays with a result for months without an order to show for it, and learns on their own account.',
    ask: [
      'Does this person keep the dates they have promised?',
      'In the last six months, did they put in effort that no target paid for?',
      'Did they stay with one matter for half a year before anything came of it?',
      'Did they learn something the work needs without being sent to a course?',
    ],
  },
  support: {
    name: 'Proactive support',
    low: 'Answers when the customer complains, and passes the matter on.',
    middle: 'Follows a matter to its end, and tells the customer where it stands.',
    high: 'Warns the customer of a problem before it hurts, with a proposal and the people to carry it out.',
    ask: [
      'Does the customer get an answer from this person on the same day?',
      'Do they follow a matter through other departments until it is solved?',
      'In the last year, did they tell a customer of a problem before the customer saw it?',
      'Did they bring a proposal and the people for it along with the warning?',
    ],
  },
  technical: {
    name: 'Technical competence',
    low: 'Knows the catalogue, and fetches somebody for every question.',
    middle: 'Understands how the customer uses the product, and knows whom to bring for the rest.',
    high: 'Discusses the customer’s process with its engineers, and they change something because of it.',
    ask: [
      'Can this person explain how the customer uses what we deliver?',
      'Do they answer ordinary technical questions without fetching somebody?',
      'Do the customer’s engineers ask for this person?',
      'Did the customer change a design or a process on their advice?',
    ],
  },
  training: {
    name: 'Training others',
    low: 'Keeps what they know; colleagues start from nothing.',
    middle: 'Answers colleagues’ questions, and takes somebody along now and then.',
    high: 'Has taught several people, here or at the customer, who now do it without them.',
    ask: [
      'Do colleagues get an answer when they ask this person?',
      'Has somebody been taken along to a customer in the last half year, in order to learn?',
      'Is there something in writing, or a course, that this person has made for others?',
      'Is there somebody who now does alone what this person has taught them?',
    ],
  },
  candour: {
    name: 'Candour',
    low: 'Says what the other side would like to hear, and lets somebody else bring bad news.',
    middle: 'Tells the truth when asked, also about a delay or a mistake.',
    high: 'Tells customer and colleagues unasked what does not work, and has advised against an order.',
    ask: [
      'Does this person say when they do not know something?',
      'Do they give bad news themselves, in time?',
      'Have they told a superior or a customer something unwelcome without being asked?',
      'Have they advised a customer against something we would have earned on?',
    ],
  },
  business: {
    name: 'Knowledge of the customer’s business',
    low: 'Knows what the customer orders, and from whom else.',
    middle: 'Can say how the customer earns its money, and what its managers are measured by.',
    high: 'Knows the customer’s plans and its customers well enough to name the next problem before it does.',
    ask: [
      'Can this person say what the customer sells, to whom, and what it earns on it?',
      'Do they know what the people they deal with are measured by?',
      'Could they name the customer’s three largest worries, and who told them?',
      'Has the customer asked for their view of its own plans?',
    ],
  },
  diagnosis: {
    name: 'Diagnosis before proposal',
    low: 'Opens with the product, and asks what stands in the way of the order.',
    middle: 'Asks about the need first, and proposes what fits it.',
    high: 'Finds the cause behind the need with people from several departments, and proposes nothing until they agree on it.',
    ask: [
      'Does this person ask about the matter before they talk about our product?',
      'Do they ask more than one department of the customer?',
      'Have they found out that the real problem was another than the one first named?',
      'Has a customer agreed on the cause in writing before any proposal was made?',
    ],
  },
  figures: {
    name: 'Value in figures',
    low: 'Argues with features and price.',
    middle: 'Works out with help from finance what a solution is worth to the customer.',
    high: 'Has figures that the customer has checked, of what was promised and what has come of it.',
    ask: [
      'Does this person speak of the customer’s cost and income, and not only of the price?',
      'Have they worked out in money what a solution is worth to one customer?',
      'Has somebody at the customer checked such a figure and agreed?',
      'Have they gone back a year later and shown what came of it?',
    ],
  },
  orchestration: {
    name: 'Leading across functions',
    low: 'Sends the order in, and complains when it is late.',
    middle: 'Gets other departments to help when there is a reason, by asking each of them.',
    high: 'Leads people from several departments without being their superior, and they come again.',
    ask: [
      'Do other departments answer when this person calls?',
      'Have they brought three departments to one table for a customer in the last year?',
      'Did that group agree on dates, and keep them?',
      'Would the people of that group work with them again of their own accord?',
    ],
  },
  executives: {
    name: 'Dialogue with executives',
    low: 'Deals with purchasing, and is nervous further up.',
    middle: 'Prepares a meeting between executives, and holds their own in it.',
    high: 'Executives of the customer ask for this person’s view, and decide with it in mind.',
    ask: [
      'Does this person know an executive of the customer beyond a greeting?',
      'Have they led a part of a meeting with executives in the last year?',
      'Did the talk go to the customer’s own matters, and not only ours?',
      'Has an executive of the customer called this person without being asked?',
    ],
  },
};

export type CompetenciesText = typeof competenciesText;
