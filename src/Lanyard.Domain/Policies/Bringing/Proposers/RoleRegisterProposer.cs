namespace Lanyard.Domain.Policies.Bringing.Proposers;

/// <summary>Who holds which part.</summary>
internal sealed class RoleRegisterProposer()
    : Proposer(
        Capability.RoleRegister,
        Cue.Speaks(@"(?:overall|ultimate|day.to.day) responsibility"),
        Cue.Tells(@"(?:is|are) (?:the )?responsib(?:le for|ility of){gap}(?:team|role|manage|oversee|maintain|run)"),
        Cue.Speaks(@"(?:responsibility|responsible) (?:of|for)"),
        Cue.Speaks(@"(?:referred to|known|described) as"),
        Cue.Speaks(@"(?:managed|run|maintained|overseen|administered) by"),
        Cue.Speaks(
            @"applies to{gap}(?:governing|contractors?|volunteers|trainees){gap}(?:governing|contractors?|volunteers|trainees|staff)"
        ),
        Cue.Speaks(@"(?:trainees?|teacher trainees){gap}(?:volunteers|contractors)"),
        Cue.Speaks(@"enough resources"),
        Cue.Under(@"(?:roles|responsibilities)", 0.5)
    );
