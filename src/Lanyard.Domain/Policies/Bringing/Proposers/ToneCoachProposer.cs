namespace Lanyard.Domain.Policies.Bringing.Proposers;

/// <summary>How posts sound.</summary>
internal sealed class ToneCoachProposer()
    : Proposer(
        Capability.ToneCoach,
        Cue.Tells(@"tone\b"),
        Cue.Tells(@"(?:professional|respectful|polite|courteous)(?:ly)? (?:and|at all times|manner|tone)"),
        Cue.Speaks(
            @"(?:respect\w*|polite|courteous|friendly|engaging|conversational|informative|balanced|measured|honest|fair|constructive|positive|professional|sensitive)$"
        ),
        Cue.Speaks(@"(?:be|is|are|must be|should be) (?:respectful|polite|courteous|professional|friendly|honest|fair|positive|sensitive)"),
        Cue.Speaks(@"(?:express\w*)?{gap}(?:personal )?opinions{gap}(?:official|balanced|measured)?"),
        Cue.Speaks(@"(?:ambassador|standards? of behaviour as|high standards)"),
        Cue.Speaks(@"(?:sensitive|controversial){gap}(?:topics|language|tone)"),
        Cue.Speaks(@"language"),
        Cue.Under(@"tone", 1.2),
        Cue.Against(@"disclaimer"),
        Cue.Against(@"(?:personal|private) views"),
        Cue.Against(@"accurate"),
        Cue.Against(@"children"),
        Cue.Against(@"all users")
    );
