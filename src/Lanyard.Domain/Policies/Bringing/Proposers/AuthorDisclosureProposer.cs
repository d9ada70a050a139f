namespace Lanyard.Domain.Policies.Bringing.Proposers;

/// <summary>Readers can tell who posts.</summary>
internal sealed class AuthorDisclosureProposer()
    : Proposer(
        Capability.AuthorDisclosure,
        Cue.Tells(
            @"(?:declare|identify|disclose|state|make (?:it )?clear|clear|say|reveal){gap}(?:who (?:they|you|is|it)|their (?:name|identity|position|role)|posting|author)"
        ),
        Cue.Tells(@"anonym\w+"),
        Cue.Speaks(@"(?:their|your){gap}(?:positions?|roles?|job titles?){gap}(?:within|in|at|school)?"),
        Cue.Speaks(@"identify (?:who they are|themselves)"),
        Cue.Speaks(@"(?:log|record) of{gap}posts"),
        Cue.Against(@"{never}{gap}identify"),
        Cue.Against(@"not identify"),
        Cue.Against(@"not able to be")
    );
