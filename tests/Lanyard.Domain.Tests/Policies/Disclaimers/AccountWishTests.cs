using Lanyard.Domain.Policies.Disclaimers;

namespace Lanyard.Domain.Tests.Policies.Disclaimers;

public sealed class AccountWishTests
{
    private static readonly AccountWish Whole = new()
    {
        Platform = "Facebook",
        Address = "@samwrites",
        Shown = DisclaimerShown.Shown,
        Where = "the profile text",
    };

    public static TheoryData<string, AccountWish, string?> Wishes =>
        new()
        {
            { "everything is there", Whole, null },
            { "to come, and nowhere yet", Whole with { Shown = DisclaimerShown.NotYet, Where = "" }, null },
            { "none, and nowhere", Whole with { Shown = DisclaimerShown.No, Where = "" }, null },
            { "no platform", Whole with { Platform = " " }, "platform" },
            { "a long platform", Whole with { Platform = new('x', 61) }, "platform" },
            { "no address", Whole with { Address = "\u202e" }, "address" },
            { "a long address", Whole with { Address = new('x', 301) }, "address" },
            { "it does not say whether it is shown", Whole with { Shown = null }, "shown" },
            { "shown nowhere", Whole with { Where = "" }, "where" },
            { "a long place", Whole with { Where = new('x', 201) }, "where" },
        };

    [Theory]
    [MemberData(nameof(Wishes))]
    public void Wish_IsRefusedAtTheFieldThatIsWrong(string when, AccountWish wish, string? field) =>
        Assert.True(wish.Tidy().Refusals().Select(r => r.Field).SequenceEqual(field is null ? [] : [field]), when);
}
