using System.Net;
using System.Text;
using Lanyard.Domain.People;

namespace Lanyard.Web.Tests.Api;

/// <summary>Whatever goes wrong under /api is told in one shape, with the field's own name and what to do.</summary>
public sealed class ProblemTests(WebFixture web)
{
    [Theory]
    [InlineData("""{ "nmae": "Fern Hill" }""", "nmae", "There is no field `nmae` here. Did you mean `name`?")]
    [InlineData("""{ "colour": "red" }""", "colour", "There is no field `colour` here. There is `name`, `phase`, `nation`.")]
    [InlineData("""{ "name": 7 }""", "name", "Send text in double quotes.")]
    [InlineData(
        """{ "name": "Fern Hill", "phase": "big" }""",
        "phase",
        "Send one of nursery, primary, secondary, allThrough, special, sixthForm."
    )]
    [InlineData("""{ "phase": 1 }""", "phase", "Send one of nursery, primary, secondary, allThrough, special, sixthForm.")]
    [InlineData("""{ "nation": null }""", "nation", "Send one of englandAndWales, scotland, northernIreland.")]
    [InlineData("""{ "name": "A", "name": "B" }""", "name", "This field is sent twice. Send it once.")]
    [InlineData("""["Fern Hill"]""", null, "Send a JSON object, such as {}.")]
    [InlineData("{\n  \"name\": \"Fern", null, "The body is not JSON. It stops making sense at line 2, character 16, near `name`.")]
    [InlineData("", null, null)]
    [InlineData("null", null, null)]
    public async Task Body_ThatCannotBeRead_NamesTheFieldAndSaysWhatToSend(string body, string? field, string? message)
    {
        using var api = await TrustOfficerAsync();
        var errors = (await api.PostAsync("/api/v1/schools", body)).Problem(HttpStatusCode.BadRequest);
        if (message is null)
            Assert.Empty(errors);
        else
        {
            var error = Assert.Single(errors);
            Assert.Equal(field, error.Field);
            Assert.Equal(message, error.Message);
        }
    }

    [Theory]
    [InlineData("limit=abc", "limit", "Send a whole number.")]
    [InlineData("limit=0", "limit", "Send a limit from 1 to 200.")]
    [InlineData("limit=201", "limit", "Send a limit from 1 to 200.")]
    [InlineData(
        "after=nonsense",
        "after",
        "This is not a cursor of this list: send the `next` of the page before, unchanged, or leave it out."
    )]
    [InlineData(
        "after=%F0%9F%98%80",
        "after",
        "This is not a cursor of this list: send the `next` of the page before, unchanged, or leave it out."
    )]
    public async Task Parameter_ThatCannotBeRead_IsNamed(string query, string field, string message)
    {
        using var api = await TrustOfficerAsync();
        Assert.Equal([(field, message)], (await api.GetAsync($"/api/v1/schools?{query}")).Problem(HttpStatusCode.BadRequest));
    }

    [Theory]
    [InlineData("schools?limt=10", "limt", "There is no parameter `limt` here. Did you mean `limit`?")]
    [InlineData(
        "people?colour=red",
        "colour",
        "There is no parameter `colour` here. There is `limit`, `after`, `search`, `role`, `login`, `left`."
    )]
    [InlineData("ledger?Kinds=SchoolAdded", "Kinds", "There is no parameter `Kinds` here. Did you mean `kind`?")]
    [InlineData("me?school=x", "school", "There is no parameter `school` here.")]
    public async Task Parameter_ThatDoesNotExist_IsNamed(string query, string field, string message)
    {
        using var api = await TrustOfficerAsync();
        Assert.Equal([(field, message)], (await api.GetAsync($"/api/v1/{query}")).Problem(HttpStatusCode.BadRequest));
    }

    [Fact]
    public async Task Refusal_OfAUseCase_Is422WithItsSentence()
    {
        using var api = await TrustOfficerAsync();
        var nameless = await api.PostAsync("/api/v1/schools", """{ "name": "  ", "phase": "primary" }""");
        Assert.Equal([("name", "Enter the name of the school.")], nameless.Problem(HttpStatusCode.UnprocessableEntity));
        var phaseless = await api.PostAsync("/api/v1/schools", """{ "name": "Fern Hill" }""");
        Assert.Equal([("phase", "Choose the phase of the school.")], phaseless.Problem(HttpStatusCode.UnprocessableEntity));
    }

    [Fact]
    public async Task SignedOut_Is401AndToldHowToSignIn()
    {
        using var api = new ApiClient(web.SignedOut());
        (await api.GetAsync("/api/v1/me")).Problem(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task AddressWithoutAnEndpoint_Is404()
    {
        using var api = await TrustOfficerAsync();
        (await api.GetAsync("/api/v1/nothing-here")).Problem(HttpStatusCode.NotFound);
        (await api.GetAsync("/api/v1/schools/nowhere")).Problem(HttpStatusCode.NotFound);
        (await api.GetAsync("/api/v1/trusts/not-an-id")).Problem(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task PersonWithoutThePermission_Is403()
    {
        var trust = await web.House.FoundTrustAsync();
        var school = await web.House.AddSchoolAsync(trust);
        using var api = new ApiClient(web.SignedIn(trust, await web.House.AddPersonAsync(trust, Role.Staff, school)));
        (await api.PostAsync("/api/v1/schools", "{}")).Problem(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task MethodThatTheAddressDoesNotTake_Is405()
    {
        using var api = await TrustOfficerAsync();
        (await api.SendAsync(HttpMethod.Delete, "/api/v1/me", null)).Problem(HttpStatusCode.MethodNotAllowed);
    }

    [Fact]
    public async Task BodyThatIsNotJson_Is415()
    {
        using var api = await TrustOfficerAsync();
        using var form = new StringContent("name=Fern", Encoding.UTF8, "application/x-www-form-urlencoded");
        using var response = await api.Http.PostAsync("/api/v1/schools", form);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    private async Task<ApiClient> TrustOfficerAsync()
    {
        var trust = await web.House.FoundTrustAsync();
        return new(web.SignedIn(trust, await web.House.AddPersonAsync(trust, Role.TrustOfficer, null)));
    }
}
