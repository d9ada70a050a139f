using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Policies.Asking.Topics;

/// <summary>Whether a service, an app or a game counts as social media.</summary>
internal sealed class WhatCounts : Topic
{
    public override string Title => "Does this app count as social media?";

    public override string Example => "Does WhatsApp count as social media?";

    public override Bind Ask => Bind.Headteacher;

    public override IReadOnlyList<Moment> Moments { get; } = [Moment.ReadingThePolicy];

    public override IReadOnlyList<Cue> Cues { get; } =
    [
        Cue.Must(
            6,
            """
            count as,counts as,is whatsapp,is youtube,is linkedin,is tiktok,is minecraft,is roblox,classed as,
            considered social media,a social network,social media site,does whatsapp,does youtube,does tiktok,what counts
            """
        ),
        Cue.Also(2, "social media,app,game,service"),
    ];

    public override IEnumerable<IAsked> Questions(Typed typed, Channel channel) =>
        [Asked.Of(new ServiceNamed { Name = Names.FirstOrDefault(n => typed.Has(n.Cue)).Name })];

    private static readonly (string Name, Cue Cue)[] Names =
    [
        .. (
            (string[])
                [
                    "WhatsApp",
                    "YouTube",
                    "LinkedIn",
                    "TikTok",
                    "Minecraft",
                    "Roblox",
                    "Facebook",
                    "Instagram",
                    "Snapchat",
                    "Twitter",
                    "Xbox",
                    "Fortnite",
                ]
        ).Select(n => (n, Cue.Also(1, n))),
    ];
}
