namespace Lanyard.Domain.Policies.Bringing.Proposers;

/// <summary>Family ties and allowed exceptions.</summary>
internal sealed class ExceptionRegisterProposer()
    : Proposer(
        Capability.ExceptionRegister,
        Cue.Speaks(@"(?:unless|except\w*|apart from|save){gap}(?:family|relatives?|exceptional)"),
        Cue.Speaks(@"(?:discontinue|maintain|continue|keep|break off){gap}contact{gap}(?:family|relative)"),
        Cue.Tells(@"(?:unless|except\w*|exempt\w*|apart from|other than){gap}(?:family|relatives?|relations?|siblings?|own child)"),
        Cue.Tells(@"(?:in|under|unless|except){gap}(?:exceptional|extenuating|special) circumstances"),
        Cue.Speaks(@"family members?"),
        Cue.Speaks(@"(?:pre-?existing|existing|previous) (?:relationships?|friendships?)"),
        Cue.Against(@"of pupils"),
        Cue.Against(@"pupils and (?:their )?famil"),
        Cue.Against(@"pupils[’'] family"),
        Cue.Against(@"their family"),
        Cue.Against(@"friend requests")
    );
