namespace Lanyard.Domain.Policies.Bringing.Proposers;

/// <summary>Documents, laws and guidance that the policy names.</summary>
internal sealed class ReferenceRegisterProposer()
    : Proposer(
        Capability.ReferenceRegister,
        Cue.Tells(
            @"(?:human rights|data protection|defamation|libel|protection from harassment|criminal justice|malicious communications|communications|copyright|computer misuse|equality|education|online safety|freedom of information|counter-terrorism|public order|racial|employment|obscene|sexual offences|regulation of investigatory powers)[\w ,]* acts?\b"
        ),
        Cue.Speaks(@"[\w,' ]{2,60} act(?:s)? (?:18|19|20)\d\d"),
        Cue.Tells(@"(?:in conjunction|read alongside|read together|linked|links) with"),
        Cue.Speaks(@"(?:related|associated|linked|relevant|supporting|other){gap}(?:polic(?:y|ies)|documents|procedures)"),
        Cue.Tells(@"keeping children safe in education"),
        Cue.Speaks(@"KCSIE"),
        Cue.Hints(@"(?:polic(?:y|ies)|code of conduct|procedures?|agreements?|guidance)[ -]*(?:\d{4})?[.;,]?$"),
        Cue.Tells(@"subject to{gap}(?:code|polic|agreement)"),
        Cue.Speaks(@"(?:conform|comply|accordance) (?:to|with){gap}(?:guidance|good practice|statutory)"),
        Cue.Speaks(@"(?:guidance|legislation) (?:from|by|issued|on)"),
        Cue.Speaks(@"common law"),
        Cue.Hints(@"(?:templates?|founding member|website)"),
        Cue.Speaks(@"templates? and (?:assistance|guidance)"),
        Cue.Speaks(@"www\.[\w.]+"),
        Cue.Under(@"(?:legal|legislation|law|statutory)", 1),
        Cue.Under(@"(?:related|other|associated|linked) (?:polic|doc)", 1),
        Cue.Hints(@"department for education"),
        Cue.Against(@"outside the scope"),
        Cue.Against(@"disciplinary")
    )
{
    protected override string? Prefers(Passage passage) => Documents.Laws(passage.Words).Count > 0 ? "law-register" : "reference-register";

    protected internal override IReadOnlyList<string>? Value(Passage passage, string kind, string setting) =>
        (kind, setting) switch
        {
            ("law-register", "law") => Documents.Laws(passage.Words),
            ("law-register", "stated-year" or "actual-year" or "by") => [],
            ("reference-register", "documents") => Documents.Named(passage),
            ("reference-register", "edition") => Documents.Edition(passage.Words),
            ("reference-register", "link") => Documents.Link(passage.Words),
            _ => null,
        };
}
