namespace Lanyard.Domain.Policies.Bringing.Proposers;

/// <summary>What pupils and families are taught and told.</summary>
internal sealed class EducationProgrammeProposer()
    : Proposer(
        Capability.EducationProgramme,
        Cue.Against(@"keeping children safe"),
        Cue.Tells(@"(?:teach|taught|educat\w+|lessons?|curriculum|assembl(?:y|ies)|PSHE|computing)\b"),
        Cue.Tells(@"(?:education|teaching|awareness) programmes?"),
        Cue.Tells(@"{pupil} (?:are|will be|should be|must be) (?:taught|advised|encouraged|reminded|made aware|informed|supported)"),
        Cue.Tells(
            @"{parent} (?:are|will be|should be) (?:informed|advised|reminded|made aware|offered|supported|sent|given|encouraged to (?:talk|discuss|monitor|support))"
        ),
        Cue.Speaks(@"(?:support|help|inform|advise|remind|encourage)(?:s|ing)? (?:our )?(?:{pupil}|{parent})"),
        Cue.Speaks(@"training and education"),
        Cue.Speaks(@"creative(?:ly)?"),
        Cue.Speaks(@"information on the (?:school )?website"),
        Cue.Speaks(@"(?:workshops?|newsletters?|parents[’']? evenings?)"),
        Cue.Speaks(@"(?:under|below|minimum)(?: the)? age{gap}(?:remind|advis|parents)"),
        Cue.Under(@"(?:pupils?|students?|children|parents?|education|teaching).*(?:use|safety|education|advice|guidance)", 1),
        Cue.Under(@"(?:pupils?|parents?|students?|children)", 0.5),
        Cue.Against(@"staff (?:must|should)"),
        Cue.Against(@"behaviour policy"),
        Cue.Against(@"attend")
    );
