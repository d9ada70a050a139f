using System.Collections.Frozen;

namespace Lanyard.Domain.SignIn;

/// <summary>The everyday words that people reach for when they are asked for a password. Written for Lanyard, by thinking of a staff room.</summary>
internal static class CommonWords
{
    public static FrozenSet<string> All { get; } =
        """
            password passwort passcode passphrase passw pword pass pwd word secret private login logon signin access admin administrator
            root user guest default test testing demo sample example change changeme temp temporary welcome hello goodbye letmein enter
            open opensesame sesame please thanks trust trustno one nobody someone iloveyou love lover loveme luvu kisses sweetheart
            darling honey babe baby babygirl angel princess prince queen king master boss chief captain ninja pirate warrior knight hero
            superman batman spiderman superstar rockstar dragon monkey tiger lion panda bear eagle falcon panther wolf fox rabbit bunny
            puppy kitten doggy horse pony unicorn dolphin shark butterfly ladybird football soccer rugby cricket hockey tennis netball
            baseball basketball golf snooker darts swimming running cycling arsenal chelsea liverpool everton tottenham spurs villa
            united city rangers celtic manchester newcastle sunderland leeds wolves westham england scotland wales ireland britain
            british english london birmingham glasgow edinburgh cardiff belfast bristol summer winter spring autumn january february
            march april may june july august september october november december monday tuesday wednesday thursday friday saturday
            sunday today tomorrow morning night day week month year christmas easter halloween birthday holiday holidays red blue green
            yellow orange purple pink black white silver gold golden brown grey violet indigo rainbow sunshine moonlight starlight star
            stars flower flowers rose lily daisy poppy cherry apple banana peach lemon strawberry chocolate cookie cookies cheese
            biscuit coffee pepper ginger sugar candy cupcake pizza chicken bacon burger mummy mum daddy dad mother father sister brother
            family friend friends forever always lucky happy smile freedom peace heaven jesus god blessed school schools academy college
            primary secondary infant infants junior juniors nursery sixth form special learning education federation partnership teacher
            teachers teaching head headteacher governor governors pupil pupils student students class classroom lesson lessons staff
            staffroom office office365 reception ofsted homework assembly playground library maths science history geography music drama
            art phonics literacy numeracy safeguarding safeguard social media policy lanyard facebook twitter instagram youtube google
            gmail hotmail outlook microsoft windows iphone samsung android internet computer laptop network server wifi trustee charity
            church parish saint charlie george jack oliver harry james thomas william daniel michael matthew joshua andrew robert david
            jordan ashley jessica emily sophie olivia amelia charlotte hannah sarah laura lucy chloe megan jennifer nicole michelle
            samantha alexander benjamin samuel joseph pokemon minecraft fortnite starwars harrypotter hogwarts gryffindor naruto mario
            zelda sonic barbie money cash rich million power magic mustang ferrari porsche mercedes yamaha harley guitar metallica
            nirvana beatles qazwsx wasd azerty the and you your our for with this
            that new old big little super mega hyper cool awesome amazing great good best better nice house home garden street road lane
            hill vale wood park river bridge
            """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Fingers walking along the keys, in both directions.</summary>
    public static IReadOnlyList<string> KeyRows { get; } =
    [
        "qwertyuiop",
        "asdfghjkl",
        "zxcvbnm",
        "1234567890",
        "poiuytrewq",
        "lkjhgfdsa",
        "mnbvcxz",
        "0987654321",
        "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
        "qazwsxedcrfvtgbyhnujmikolp",
        "1q2w3e4r5t6y7u8i9o0p",
        "147258369",
        "963852741",
        "!\"£$%^&*()",
        "!@#$%^&*()",
        "azertyuiop",
        "qwertzuiop",
    ];
}
