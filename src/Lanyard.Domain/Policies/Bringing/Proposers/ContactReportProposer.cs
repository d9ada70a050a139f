namespace Lanyard.Domain.Policies.Bringing.Proposers;

/// <summary>Pupils or parents who make contact.</summary>
internal sealed class ContactReportProposer()
    : Proposer(
        Capability.ContactReport,
        Cue.Tells(@"(?:friend|contact|follow|communication|message)(?: requests?)?{gap}from{gap}(?:{pupil}|{parent}|past)"),
        Cue.Tells(@"(?:{pupil}|{parent}){gap}(?:attempts?|tr(?:y|ies)|contact\w*|request\w*){gap}(?:report|inform|declin|refus|tell)"),
        Cue.Speaks(@"(?:report|inform){gap}(?:contact|request|approach)"),
        Cue.Speaks(@"decline"),
        Cue.Speaks(@"(?:friend|follow) requests?"),
        Cue.Hints(@"(?:immediately|without delay|DSL|{head})"),
        Cue.Against(@"outsiders")
    );
