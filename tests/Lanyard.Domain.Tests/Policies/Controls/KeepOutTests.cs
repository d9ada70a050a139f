using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Controls;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Tests.Policies.Controls;

public sealed class KeepOutTests
{
    private static readonly KeepOut Adverts = new()
    {
        Matters = [UnfitMatter.BusinessAdverts],
        Except = KeepOutException.DirectlySchoolRelated,
    };
    private static readonly KeepOut Politics = new() { Matters = [UnfitMatter.PoliticalStatements, UnfitMatter.Abusive] };

    [Fact]
    public void WhatAPersonSaysIsThere_IsRefused_AndWhatAScreenSuspects_GoesToAPerson()
    {
        Assert.Equal(Verdict.Refuse, Politics.RuleOn(new PublishAsked { Shows = PostMatter.Political })!.Verdict);
        Assert.Equal(Verdict.AskPerson, Politics.RuleOn(new PublishAsked { Shows = PostMatter.Political, Suspected = true })!.Verdict);
    }

    [Theory]
    [InlineData(Channel.Official, PostMatter.Insult, true)]
    [InlineData(Channel.Official, PostMatter.OrdinaryNews, false)]
    [InlineData(Channel.Official, PostMatter.BusinessAdvert, false)]
    [InlineData(Channel.Private, PostMatter.Political, false)]
    public void OnlyWhatItNames_OnOfficialAccounts_IsItsBusiness(Channel account, PostMatter shows, bool speaks) =>
        Assert.Equal(speaks, Politics.RuleOn(new PublishAsked { Account = account, Shows = shows }) is not null);

    [Fact]
    public void AnExceptedAdvert_NeedsAReason()
    {
        var saying = Adverts.RuleOn(new PublishAsked { Shows = PostMatter.BusinessAdvert })!;

        Assert.Equal(Verdict.AllowIf, saying.Verdict);
        Assert.Contains("say how", saying.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void AskingAgain_HandsOutTheSameSaying()
    {
        var question = new PublishAsked { Shows = PostMatter.Political };

        Assert.Same(Politics.RuleOn(question), Politics.RuleOn(question));
    }

    [Fact]
    public void Sentence_NamesTheException() =>
        Assert.Equal(
            "Kept out of what official accounts publish: adverts for businesses, unless directly related to the school.",
            Adverts.Sentence
        );
}
