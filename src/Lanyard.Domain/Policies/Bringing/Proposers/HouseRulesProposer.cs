namespace Lanyard.Domain.Policies.Bringing.Proposers;

/// <summary>How users of an official account behave.</summary>
internal sealed class HouseRulesProposer()
    : Proposer(
        Capability.HouseRules,
        Cue.Tells(@"(?:house rules|terms of use|community guidelines|ground rules)"),
        Cue.Tells(@"all users{gap}(?:adhere|comply|behav|follow|standard)"),
        Cue.Speaks(@"(?:standards? of behaviour|behave)"),
        Cue.Speaks(
            @"(?:{pupil}|{parent}|followers|visitors|users){gap}(?:may|encouraged to|welcome to|invited to|can){gap}(?:comment|post|interact|engage)"
        ),
        Cue.Hints(@"appropriately"),
        Cue.Against(@"(?:removed|removal)"),
        Cue.Against(@"{never}")
    );
