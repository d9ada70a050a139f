namespace Lanyard.Domain.Policies.Bringing.Proposers;

/// <summary>Something went wrong and is looked into.</summary>
internal sealed class IncidentCaseProposer()
    : Proposer(
        Capability.IncidentCase,
        Cue.Tells(@"(?:investigat\w+|incident|breach(?:es)? of (?:this|the){gap}policy)"),
        Cue.Tells(@"(?:report\w*|escalat\w+|refer\w*){gap}(?:{leaders}|relevant|officer)"),
        Cue.Speaks(@"(?:reported|inform|report){gap}(?:as soon as possible|immediately|promptly){gap}"),
        Cue.Speaks(@"(?:misuse|unacceptable conduct|mistakes?|concerns?|breach(?:es)?)"),
        Cue.Speaks(@"(?:appropriate|necessary|further) action"),
        Cue.Speaks(@"(?:initial assessment|liab(?:le|ility)|dismissal)"),
        Cue.Speaks(@"(?:vicariously|negative impact)"),
        Cue.Speaks(@"reporting (?:process|procedure)"),
        Cue.Under(@"(?:breach|incident|concern|misuse|reporting)", 0.6),
        Cue.Against(@"HR\b"),
        Cue.Against(@"human resources"),
        Cue.Against(@"police"),
        Cue.Against(@"safeguarding"),
        Cue.Against(@"{pupil}"),
        Cue.Against(@"abuse by"),
        Cue.Against(@"data protection laws"),
        Cue.Against(@"copyright law"),
        Cue.Against(@"complaint"),
        Cue.Against(@"may lead to disciplinary"),
        Cue.Against(@"tools")
    );
