using System.Net;
using Lanyard.Core.Policies;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Editions;

namespace Lanyard.Web.Tests.Api;

public sealed class AskingApiTests(WebFixture web)
{
    private const string Here = "/api/v1/schools/meadow-bank";

    [Fact]
    public async Task Questions_AreListedWithTheirSettings()
    {
        using var api = await StaffAsync();
        var answer = (await api.GetAsync("/api/v1/questions")).Is(HttpStatusCode.OK);
        Assert.Equal(
            QuestionKinds.ByName.Keys.Order(StringComparer.Ordinal),
            answer.Json.GetProperty("questions").EnumerateArray().Select(q => q.GetProperty("name").GetString()!)
        );
    }

    [Theory]
    [InlineData("{\"question\":\"press-contacted\"}", "allowIf", "4.2.b6")]
    [InlineData("{\"question\":\"press-contacted\",\"settings\":{\"cleared\":false}}", "refuse", "4.2.b6")]
    [InlineData(
        "{\"question\":\"contact-asked\",\"settings\":{\"with\":\"pupil\",\"channel\":\"private\",\"family\":null}}",
        "refuse",
        "5.2.b1"
    )]
    public async Task TypedQuestion_IsRuledOn_WithTheClauseBehindIt(string body, string verdict, string clause)
    {
        using var api = await StaffAsync();
        var answer = (await api.PostAsync($"{Here}/policies/ask", body)).Is(HttpStatusCode.OK).Json.GetProperty("answer");
        Assert.Equal(verdict, answer.GetProperty("verdict").GetString());
        var reason = answer.GetProperty("reasons")[0];
        Assert.Equal(clause, reason.GetProperty("clause").GetString());
        Assert.False(reason.GetProperty("localPractice").GetBoolean());
    }

    [Fact]
    public async Task TypedQuestion_ThatNoClauseSpeaksAbout_IsNotAsked()
    {
        using var api = await StaffAsync();
        var answer = await api.PostAsync($"{Here}/policies/ask", "{\"question\":\"follow-asked\",\"settings\":{\"what\":\"page\"}}");
        Assert.Equal("notAsked", answer.Is(HttpStatusCode.OK).Json.GetProperty("answer").GetProperty("verdict").GetString());
    }

    [Fact]
    public async Task SchoolInTheBody_IsAnsweredLikeTheSchoolInTheAddress()
    {
        using var api = await StaffAsync();
        var there = await api.PostAsync("/api/v1/policies/ask", "{\"school\":\"meadow-bank\",\"question\":\"press-contacted\"}");
        var here = await api.PostAsync($"{Here}/policies/ask", "{\"question\":\"press-contacted\"}");
        Assert.Equal(here.Is(HttpStatusCode.OK).Body, there.Is(HttpStatusCode.OK).Body);
    }

    [Theory]
    [InlineData("{\"question\":\"no-such-question\"}", "question")]
    [InlineData("{\"question\":\"press-contacted\",\"settings\":{\"cleared\":\"perhaps\"}}", "settings")]
    [InlineData("{\"question\":\"press-contacted\",\"settings\":{\"colour\":\"red\"}}", "settings")]
    [InlineData("{\"question\":\"press-contacted\",\"settings\":{\"cleared\":[true]}}", "settings")]
    public async Task Nonsense_IsAProblemAtItsField(string body, string field)
    {
        using var api = await StaffAsync();
        var errors = (await api.PostAsync($"{Here}/policies/ask", body)).Problem(HttpStatusCode.UnprocessableEntity);
        Assert.Equal(field, Assert.Single(errors).Field);
    }

    [Fact]
    public async Task SchoolThatIsNotThere_IsAProblemAtTheSchool()
    {
        using var api = await StaffAsync();
        var answer = await api.PostAsync("/api/v1/policies/ask", "{\"school\":\"elsewhere\",\"question\":\"press-contacted\"}");
        Assert.Equal("school", Assert.Single(answer.Problem(HttpStatusCode.UnprocessableEntity)).Field);
    }

    [Fact]
    public async Task WordsOfOnesOwn_AreAnswered_OrAskedBack()
    {
        using var api = await StaffAsync();
        var answered = (await api.GetAsync($"{Here}/may-i?q=reply+to+a+journalist")).Is(HttpStatusCode.OK).Json;
        Assert.Equal("talking-to-the-press", answered.GetProperty("topic").GetProperty("name").GetString());
        Assert.Equal("allowIf", answered.GetProperty("answer").GetProperty("verdict").GetString());

        var asking = (await api.GetAsync($"{Here}/may-i?q=may+I+post+a+trip+photo")).Is(HttpStatusCode.OK).Json;
        Assert.True(asking.GetProperty("asksCapacity").GetBoolean());
        var own = (await api.GetAsync($"{Here}/may-i?q=may+I+post+a+trip+photo&as=private")).Is(HttpStatusCode.OK).Json;
        Assert.Equal("refuse", own.GetProperty("answer").GetProperty("verdict").GetString());
    }

    [Theory]
    [InlineData("q=", "q")]
    [InlineData("q=%20%20", "q")]
    [InlineData("q=photo&as=nobody", "as")]
    [InlineData("q=photo&topic=nothing", "topic")]
    public async Task OddWords_AreAProblemAtTheParameter(string query, string field)
    {
        using var api = await StaffAsync();
        var errors = (await api.GetAsync($"{Here}/may-i?{query}")).Problem(HttpStatusCode.UnprocessableEntity);
        Assert.Equal(field, Assert.Single(errors).Field);
    }

    private async Task<ApiClient> StaffAsync()
    {
        var trust = await web.House.FoundTrustAsync();
        var school = await web.House.AddSchoolAsync(trust, "Meadow Bank");
        var person = await web.House.AddPersonAsync(trust, Role.Staff, school);
        await web.House.DoAsync<TakeOnPolicy, Id<Edition>>(u =>
            u.DoAsync(Actor.Operator(trust), new(SeedPolicies.Texts["odbst"], null, [school]), default)
        );
        return new ApiClient(web.SignedIn(trust, person));
    }
}
