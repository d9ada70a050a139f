namespace Lanyard.Domain.Policies;

/// <summary>A quality of tone as its card explains it, with one sentence before and after.</summary>
public sealed record ToneExample(string Meaning, string Before, string After)
{
    public static ToneExample Of(ToneQuality quality) =>
        quality switch
        {
            ToneQuality.Professional => new(
                "Write as you would in a letter from the school.",
                "Ugh, boiler's dead again, no school tomorrow lol",
                "The heating has failed. School is closed on Tuesday; we will write again by 4 pm."
            ),
            ToneQuality.Respectful => new(
                "Answer the point and never the person.",
                "If you had read the letter you would know.",
                "Thank you for asking. The times are in Friday's letter, and here they are again."
            ),
            ToneQuality.Appropriate => new(
                "Ask whether it would be out of place read aloud in assembly.",
                "Year 6 absolutely smashed those SATs!!!",
                "Year 6 finished their tests today, calm and well prepared. We are proud of them."
            ),
            ToneQuality.AudienceAppropriate => new(
                "Use the words that these readers use.",
                "Formative assessment outcomes inform our phonics interventions.",
                "We listen to each child read every week, and practise the sounds they find hard."
            ),
            ToneQuality.Engaging => new(
                "Begin with what the reader cares about.",
                "The school wishes to announce that a fair will be held.",
                "Cake, music and a dunking stool: the summer fair is on Saturday at 11."
            ),
            ToneQuality.Conversational => new(
                "Write it as you would say it at the gate.",
                "Parents are requested to ensure the provision of wellington boots.",
                "It will be muddy on Thursday, so please send wellies."
            ),
            ToneQuality.Informative => new(
                "Say what, when, where, and where to find more.",
                "Big news about parents' evening!",
                "Parents' evening is on 12 March, 4 to 7 pm, in the hall. Book through the school office."
            ),
            ToneQuality.Friendly => new(
                "Let it sound glad to be read.",
                "Payment for the trip is due on Friday.",
                "We are looking forward to the trip! Please pay by Friday so that everyone has a seat."
            ),
            ToneQuality.Sensitive => new(
                "Think of the reader for whom this is hard.",
                "Father's Day crafts: every child makes a card for Dad!",
                "This week the children are making a card for somebody who looks after them."
            ),
            ToneQuality.Responsible => new(
                "Ask what the post may set off before you send it.",
                "Heard there is a stranger near the park, be careful everyone!",
                "The police have asked us to pass on this advice; questions go to the office."
            ),
            ToneQuality.Credible => new(
                "Say what you know and how you know it.",
                "Everybody says we are the best school in town.",
                "Nine in ten families who answered our spring survey would recommend us."
            ),
            ToneQuality.Fair => new(
                "Give the other side its due.",
                "The council is holding up our crossing.",
                "We have asked for a crossing; the council is looking at it and will answer in May."
            ),
            ToneQuality.Honest => new(
                "Say what went wrong as plainly as what went right.",
                "Owing to unforeseen circumstances, some letters were delayed.",
                "We sent the letters a day late. We are sorry."
            ),
            ToneQuality.Ambassador => new(
                "Readers take your words for the school's.",
                "Staff meetings, am I right?",
                "Our teachers spent this afternoon learning to teach coding."
            ),
            ToneQuality.ProtectReputation => new(
                "Write what the school could stand by in a year's time.",
                "Can't believe what some people in this place get away with.",
                "If something worries you, please speak to the office; we want to put it right."
            ),
            ToneQuality.PublicPresentation => new(
                "Write as you would speak on a stage with the school's name behind you.",
                "So basically the open day is whenever, just turn up.",
                "Our open day is on 3 October at 10 am. You are welcome to come without booking."
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(quality), quality, "A quality of tone needs an example on its card."),
        };
}
