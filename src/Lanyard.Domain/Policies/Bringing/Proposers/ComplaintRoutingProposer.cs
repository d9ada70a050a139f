namespace Lanyard.Domain.Policies.Bringing.Proposers;

/// <summary>Complaints leave the public view.</summary>
internal sealed class ComplaintRoutingProposer()
    : Proposer(
        Capability.ComplaintRouting,
        Cue.Tells(@"complaints? (?:polic(?:y|ies)|procedures?|process)"),
        Cue.Tells(@"(?:concerns?|complaints?|grievances?|issues?|problems?){gap}(?:official|appropriate|correct|proper) channels"),
        Cue.Tells(@"(?:ask|invite|contact|meet){gap}(?:{parent}){gap}(?:remove|discuss|meet|in person)"),
        Cue.Speaks(@"(?:remove the post|discuss the (?:issue|matter|concern)s?|in person)"),
        Cue.Speaks(@"(?:raise|address|direct|make){gap}(?:concerns?|complaints?){gap}(?:school|class teacher|office|directly|head)"),
        Cue.Under(@"(?:parents?|carers?|complaints?)", 0.8),
        Cue.Against(@"responded to within"),
        Cue.Against(@"journalist"),
        Cue.Against(@"personal accounts?")
    );
