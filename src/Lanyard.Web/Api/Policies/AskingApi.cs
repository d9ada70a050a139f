using System.ComponentModel;
using System.Text.Json;
using Lanyard.Core.Policies;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Asking;
using Lanyard.Domain.Policies.Language;
using Lanyard.Domain.Schools;
using Lanyard.Web.Api.Kernel;
using Lanyard.Web.Doors;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lanyard.Web.Api.Policies;

/// <summary>Puts questions to the policies over a school: typed ones by their name, and what somebody typed in their own words.</summary>
public static class AskingApi
{
    public static void Map(IEndpointRouteBuilder v1)
    {
        v1.MapGet("/questions", Questions)
            .WithTags("Policies")
            .Needs(Permission.UseLanyard)
            .Says("ListQuestions", "Every kind of question that may be put to a policy, with its settings");
        v1.MapPost("/schools/{school}/policies/ask", AskHereAsync)
            .WithTags("Policies")
            .Needs(Permission.SeePolicies)
            .HarmlessToRepeat()
            .Says(
                "AskPoliciesOfSchool",
                "The ruling of the policies over a school on one question",
                "Strictest wins, and every clause behind the ruling is named. Where no clause speaks the verdict is notAsked. Nothing is recorded."
            );
        v1.MapPost("/policies/ask", AskAsync)
            .WithTags("Policies")
            .Needs(Permission.SeePolicies)
            .HarmlessToRepeat()
            .Says("AskPolicies", "The same, with the school named in the body");
        v1.MapGet("/schools/{school}/may-i", MayIAsync)
            .WithTags("Policies")
            .Needs(Permission.SeePolicies)
            .Says(
                "AskMayI",
                "What somebody asks in their own words, answered from the clauses",
                "Where it is not clear what was meant, the nearest topics are offered instead of an answer."
            );
    }

    private static Ok<QuestionsResponse> Questions() =>
        TypedResults.Ok(
            new QuestionsResponse([.. QuestionKinds.ByName.Values.OrderBy(k => k.Name, StringComparer.Ordinal).Select(QuestionResponse.Of)])
        );

    private static Task<Results<Ok<RulingResponse>, ProblemAnswer>> AskHereAsync(
        string school,
        AskRequest wanted,
        CurrentPerson current,
        FootingQueries footings,
        TimeProvider clock,
        CancellationToken ct
    ) => RuleAsync(current.School!.Id, wanted.Question, wanted.Settings, footings, clock, ct);

    private static async Task<Results<Ok<RulingResponse>, ProblemAnswer>> AskAsync(
        AskAtSchoolRequest wanted,
        CurrentPerson current,
        FootingQueries footings,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        var named = current.Who.Schools.FirstOrDefault(s =>
            s.Slug == wanted.School || (Id<School>.TryParse(wanted.School, out var id) && s.Id == id)
        );
        // A school that is not there and one that is closed to whoever asks look alike.
        return named is { } school && current.Access.May(Permission.SeePolicies, school.Id)
            ? await RuleAsync(school.Id, wanted.Question, wanted.Settings, footings, clock, ct)
            : ProblemAnswer.Refused("Send the slug or the id of a school that you have to do with.", "school");
    }

    private static async Task<Results<Ok<RulingResponse>, ProblemAnswer>> RuleAsync(
        Id<School> school,
        string question,
        IReadOnlyDictionary<string, JsonElement>? settings,
        FootingQueries footings,
        TimeProvider clock,
        CancellationToken ct
    )
    {
        if (!QuestionKinds.ByName.TryGetValue(question, out var kind))
            return ProblemAnswer.Refused(
                "Send the name of a question, such as press-contacted; GET /api/v1/questions lists them.",
                "question"
            );
        var (asked, refusals) = QuestionReading.Read(kind, settings);
        if (asked is null)
            return new ProblemAnswer(Kernel.Problem.Of(refusals));
        var day = UkTime.DateOf(clock.GetUtcNow());
        var answer = Answers.To([asked], await footings.OfAsync(school, day, ct), Bind.Headteacher);
        return TypedResults.Ok(RulingResponse.Of(asked, answer, day));
    }

    private static async Task<Results<Ok<MayIResponse>, ProblemAnswer>> MayIAsync(
        string school,
        [Description("What is asked, in one's own words.")] string q,
        CurrentPerson current,
        FootingQueries footings,
        TimeProvider clock,
        CancellationToken ct,
        [Description("The topic, where one was offered.")] string? topic = null,
        [Description("On whose account: official or private. Needed only where the answer hangs on it and the words do not tell.")]
            string? @as = null
    )
    {
        var text = Text.Line(q);
        if (text.Length == 0)
            return ProblemAnswer.Refused("Send a few words of what is asked.", "q");
        if (topic is not null && !MayI.Topics.Any(t => t.Name == topic))
            return ProblemAnswer.Refused("Send a topic as an answer before this one named it, or none.", "topic");
        var capacity = @as is null ? null : Slug.Read<Channel>(@as);
        if (@as is not null && capacity is null)
            return ProblemAnswer.Refused("Send official or private.", "as");
        var day = UkTime.DateOf(clock.GetUtcNow());
        var heard = MayI.Ask(text, topic, capacity, await footings.OfAsync(current.School!.Id, day, ct));
        return TypedResults.Ok(MayIResponse.Of(heard, day));
    }
}
