using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Lanyard.Domain.People;

namespace Lanyard.Web.Tests.Policies;

public sealed class RegisterPagesTests(WebFixture web)
{
    private const string Policy = "/trust/policies/river";
    private const string Edition = $"{Policy}/editions/1";

    [Fact]
    public async Task Register_WithoutAPolicy_SaysWhatToDoNext()
    {
        var trust = await RegisterTrust.FoundAsync(web);
        using var officer = await trust.OfficerAsync();
        using var chair = await trust.AtMeadowBankAsync(Role.Chair);
        Assert.NotNull((await officer.ReadAsync("/trust/policies")).QuerySelector("a[href='/trust/policies/new']"));
        var page = await chair.ReadAsync("/trust/policies");
        Assert.Contains("No policy is on the register yet", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("a[href='/trust/policies/new']"));
    }

    [Fact]
    public async Task Edition_FromPastedTextToInForce_GoesStepByStepThroughThePages()
    {
        var trust = await RegisterTrust.FoundAsync(web);
        using var officer = await trust.OfficerAsync();
        using var begun = await officer.FillInAsync("/trust/policies/new", ("Input.Owner", "trust"), ("Input.Text", RegisterTrust.Text));
        Assert.Equal($"{Edition}/edit", begun.Headers.Location!.OriginalString);

        using var check = await officer.SendFormAsync(Form(await officer.ReadAsync(Edition), "handler=Check"));
        Assert.Equal(HttpStatusCode.Redirect, check.StatusCode);
        var approve = await officer.ReadAsync($"{Edition}/approve");
        var digest = approve.QuerySelector<IHtmlInputElement>("input[name='Input.Digest']")!.Value;
        Assert.Contains(digest, approve.QuerySelector("code.ly-code")!.TextContent, StringComparison.Ordinal);
        using var approved = await officer.SendFormAsync(approve, Approval(trust.Today));
        Assert.Equal(HttpStatusCode.Redirect, approved.StatusCode);
        var after = (await officer.ReadAsync(Edition)).Body!.TextContent.Squeezed();
        Assert.Contains("SC/26/3", after, StringComparison.Ordinal);
        Assert.Contains("No: signatures stand", after, StringComparison.Ordinal);

        using var inForce = await officer.FillInAsync($"{Edition}/in-force", Date("From", trust.Today));
        Assert.Equal(HttpStatusCode.Redirect, inForce.StatusCode);
        using var placed = await officer.SendFormAsync(await officer.ReadAsync($"{Policy}/schools"), ("Schools", "meadow-bank"));
        Assert.Equal(HttpStatusCode.Redirect, placed.StatusCode);
        var page = (await officer.ReadAsync(Policy)).QuerySelector("main")!.TextContent.Squeezed();
        Assert.Contains("In force", page, StringComparison.Ordinal);
        Assert.Contains("Meadow Bank", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Hill Top", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task New_UploadedFile_BecomesADraft_AndWhatIsNoTextIsRefused()
    {
        var trust = await RegisterTrust.FoundAsync(web);
        using var officer = await trust.OfficerAsync();
        using var refused = await UploadAsync(officer, [0x50, 0x4B, 0xFF, 0x00]);
        Assert.Contains(
            "This is not a text file in UTF-8",
            (await refused.ReadAsync()).QuerySelector(".govuk-error-summary")!.TextContent,
            StringComparison.Ordinal
        );
        using var begun = await UploadAsync(officer, System.Text.Encoding.UTF8.GetBytes(RegisterTrust.Text));
        Assert.Equal(HttpStatusCode.Redirect, begun.StatusCode);
        Assert.Contains(
            "Posts are friendly",
            (await officer.ReadAsync($"{Edition}/edit")).QuerySelector("textarea")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task New_WithNothing_SaysBothThingsAtOnce()
    {
        var trust = await RegisterTrust.FoundAsync(web);
        using var officer = await trust.OfficerAsync();
        using var response = await officer.FillInAsync("/trust/policies/new", ("Input.Owner", ""), ("Input.Text", ""));
        Assert.Equal(2, (await response.ReadAsync()).QuerySelectorAll(".govuk-error-summary li").Length);
    }

    [Fact]
    public async Task Edit_WithAnError_SavesAndShowsTheProblemBesideTheText()
    {
        var trust = await RegisterTrust.FoundAsync(web);
        await trust.DraftAsync();
        using var officer = await trust.OfficerAsync();
        var broken = RegisterTrust.Text.Replace("within: 48h", "within: soon", StringComparison.Ordinal);
        using var saved = await officer.FillInAsync($"{Edition}/edit", ("Input.Text", broken));
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var problems = (await officer.ReadAsync($"{Edition}/edit"))
            .QuerySelector("section[aria-labelledby=problems]")!
            .TextContent.Squeezed();
        Assert.Contains("clause 1.2", problems, StringComparison.Ordinal);
        Assert.Contains("needs a time such as 48h", problems, StringComparison.Ordinal);
        using var check = await officer.SendFormAsync(Form(await officer.ReadAsync(Edition), "handler=Check"));
        Assert.Contains(
            "The text has 1 error",
            (await check.ReadAsync()).QuerySelector(".govuk-error-summary")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Edit_InTwoTabs_KeepsWhatWasTypedAndShowsWhatTheOtherSaved()
    {
        var trust = await RegisterTrust.FoundAsync(web);
        await trust.DraftAsync();
        using var officer = await trust.OfficerAsync();
        var (one, other) = (await officer.ReadAsync($"{Edition}/edit"), await officer.ReadAsync($"{Edition}/edit"));
        using var first = await officer.SendFormAsync(one, ("Input.Text", RegisterTrust.Text + "# first\n"));
        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        using var second = await officer.SendFormAsync(other, ("Input.Text", RegisterTrust.Text + "# second\n"));
        var page = await second.ReadAsync();
        Assert.Contains(
            "Somebody else changed this edition",
            page.QuerySelector(".govuk-error-summary")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("# second", page.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("# first", page.QuerySelector("pre")!.TextContent, StringComparison.Ordinal);
        using var chosen = await officer.SendFormAsync(page, ("Input.Text", RegisterTrust.Text + "# second\n"));
        Assert.Equal(HttpStatusCode.Redirect, chosen.StatusCode);
    }

    [Fact]
    public async Task Clause_ChangedByItself_LeavesTheRestOfTheTextAlone()
    {
        const string Comment = "      # A clause about time.\n";
        var trust = await RegisterTrust.FoundAsync(web);
        var text = RegisterTrust.Text.Insert(RegisterTrust.Text.IndexOf("      - clause: \"1.2\"", StringComparison.Ordinal), Comment);
        await trust.DraftAsync(text);
        using var officer = await trust.OfficerAsync();
        var list = await officer.ReadAsync($"{Edition}/clauses");
        Assert.Equal(2, list.QuerySelectorAll(".ly-draft__clause").Length);
        Assert.Single((await officer.ReadAsync($"{Edition}/clauses?q=1.2")).QuerySelectorAll(".ly-draft__clause"));

        var form = await officer.ReadAsync($"{Edition}/clause?clause=1.2");
        Assert.Equal("Messages are answered within two days.", form.QuerySelector("textarea")!.TextContent);
        var within = form.QuerySelectorAll<IHtmlInputElement>("input").Single(i => i.Value == "48h").Name!;
        using var saved = await officer.SendFormAsync(form, (within, "24h"), ("Input.Says", "Messages are answered within a day."));
        Assert.StartsWith($"{Edition}/clauses#", saved.Headers.Location!.OriginalString, StringComparison.Ordinal);

        var after = (await officer.ReadAsync($"{Edition}/edit")).QuerySelector("textarea")!.TextContent;
        Assert.Equal(
            text.Replace("48h", "24h", StringComparison.Ordinal)
                .Replace("within two days", "within a day", StringComparison.Ordinal)
                .Trim(),
            after.Trim()
        );
        using var late = await officer.SendFormAsync(form, ("Input.Says", "Too late."));
        Assert.Contains(
            "Somebody else changed this edition",
            (await late.ReadAsync()).QuerySelector(".govuk-error-summary")!.TextContent,
            StringComparison.Ordinal
        );
        using var empty = await officer.FillInAsync($"{Edition}/clause?clause=1.2", ("Input.Says", " "));
        Assert.NotNull((await empty.ReadAsync()).QuerySelector(".govuk-error-summary a[href='#Input_Says']"));
        using var none = await officer.GetAsync($"{Edition}/clause?clause=9");
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }

    [Fact]
    public async Task Compare_TwoPolicies_GoesMatterByMatter()
    {
        var trust = await RegisterTrust.FoundAsync(web);
        await trust.InForceAsync();
        await trust.DraftAsync(
            RegisterTrust
                .Text.Replace("policy: river", "policy: lake", StringComparison.Ordinal)
                .Replace("48h", "24h", StringComparison.Ordinal)
                .Replace("\"1.2\"", "\"7\"", StringComparison.Ordinal)
        );
        using var officer = await trust.OfficerAsync();
        var page = await officer.ReadAsync("/trust/policies/compare?from=river%401&to=lake%401");
        var clock = page.GetElementById("matter-ResponseClock")!.ParentElement!.TextContent.Squeezed();
        Assert.Contains("1.2 Messages are answered", clock, StringComparison.Ordinal);
        Assert.Contains("7 Messages are answered", clock, StringComparison.Ordinal);
        var alike = await officer.ReadAsync("/trust/policies/compare?from=river%401&to=lake%401&show=alike");
        Assert.Null(alike.GetElementById("matter-ResponseClock"));
        Assert.NotEmpty(alike.QuerySelectorAll("section.ly-difference"));
    }

    [Fact]
    public async Task ReviewThatIsOverdue_IsOnTheHomePageOfThoseWhoKeepThePolicy()
    {
        var trust = await RegisterTrust.FoundAsync(web);
        var old = RegisterTrust.Text.Replace(
            "standing: draft",
            "standing: overdue\napproved: 2019-03\nreview-due: 2020-03",
            StringComparison.Ordinal
        );
        await web.House.DoAsync<Core.Policies.TakeOnPolicy, Domain.Kernel.Id<Domain.Policies.Editions.Edition>>(u =>
            u.DoAsync(trust.Operator, new(old, null, [trust.MeadowBank]), CancellationToken.None)
        );
        using var officer = await trust.OfficerAsync();
        using var head = await trust.AtMeadowBankAsync(Role.Headteacher);
        var home = await officer.ReadAsync("/");
        Assert.Contains("The review of River social media policy is overdue", home.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(home.QuerySelector($"a[href='{Edition}/review']"));
        Assert.DoesNotContain("is overdue", (await head.ReadAsync("/")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Approve_ByAnotherBodyOrWithoutAnAnswer_IsRefusedAtTheField()
    {
        var trust = await RegisterTrust.FoundAsync(web);
        await trust.DraftAsync();
        using var officer = await trust.OfficerAsync();
        using var check = await officer.SendFormAsync(Form(await officer.ReadAsync(Edition), "handler=Check"));
        using var empty = await officer.FillInAsync($"{Edition}/approve");
        var says = (await empty.ReadAsync()).QuerySelector(".govuk-error-summary")!.TextContent;
        Assert.Contains("Enter the day of the meeting", says, StringComparison.Ordinal);
        Assert.Contains("Say whether the change is material", says, StringComparison.Ordinal);
        using var other = await officer.FillInAsync(
            $"{Edition}/approve",
            [.. Approval(trust.Today).Where(f => f.Name != "Input.Body"), ("Input.Body", "The head")]
        );
        var page = await other.ReadAsync();
        Assert.Contains(
            "names Standards committee",
            page.QuerySelector(".govuk-error-summary a[href='#Input_Body']")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Approve_AfterTheTextChanged_IsRefused()
    {
        var trust = await RegisterTrust.FoundAsync(web);
        await trust.DraftAsync();
        using var officer = await trust.OfficerAsync();
        using var check = await officer.SendFormAsync(Form(await officer.ReadAsync(Edition), "handler=Check"));
        var page = await officer.ReadAsync($"{Edition}/approve");
        using var changed = await officer.FillInAsync($"{Edition}/edit", ("Input.Text", RegisterTrust.Text + "# more\n"));
        using var late = await officer.SendFormAsync(page, Approval(trust.Today));
        Assert.Contains(
            "The text changed after you opened this page",
            (await late.ReadAsync()).QuerySelector(".govuk-error-summary")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Adopt_ByTheHeadOfASchool_IsRecordedForThatSchoolAlone()
    {
        var trust = await RegisterTrust.FoundAsync(web);
        await trust.InForceAsync();
        using var head = await trust.AtMeadowBankAsync(Role.Headteacher);
        var form = await head.ReadAsync($"{Edition}/adopt?school=meadow-bank");
        Assert.Equal(["", "meadow-bank"], form.QuerySelectorAll("main select option").Select(o => o.GetAttribute("value")));
        using var other = await head.SendFormAsync(
            form,
            [("Input.School", "hill-top"), ("Input.Minute", "LGB/3"), .. Date("Input.Meeting", trust.Today)]
        );
        Assert.Contains(
            "Choose the school",
            (await other.ReadAsync()).QuerySelector(".govuk-error-summary")!.TextContent,
            StringComparison.Ordinal
        );
        using var done = await head.SendFormAsync(
            form,
            [("Input.School", "meadow-bank"), ("Input.Minute", "LGB/3"), .. Date("Input.Meeting", trust.Today)]
        );
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        var page = (await head.ReadAsync(Policy)).Body!.TextContent.Squeezed();
        Assert.Contains("minute LGB/3", page, StringComparison.Ordinal);
        Assert.Contains("Not recorded", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EditionsPage_ShowsItsLife_AndWhatEachSchoolDecided()
    {
        var trust = await RegisterTrust.FoundAsync(web);
        await trust.InForceAsync();
        using var head = await trust.AtMeadowBankAsync(Role.Headteacher);
        var page = await head.ReadAsync(Edition);
        Assert.Equal("In force", page.QuerySelector(".ly-life [aria-current=step] .ly-life__name")!.TextContent);
        Assert.Equal(["Draft", "Checked", "Approved", "Taken on", "In force", "Review"], LifeOf(page).Select(s => s.Name));
        Assert.Equal("Not all yet. 0 of 2 schools", LifeOf(page).Single(s => s.Name == "Taken on").Note);
        var record = page.QuerySelector<IHtmlAnchorElement>("main .govuk-button")!;
        Assert.Equal("Record the decision of Meadow Bank", record.TextContent.Trim());

        var form = await head.ReadAsync(record.GetAttribute("href")!);
        using var done = await head.SendFormAsync(
            form,
            [("Input.School", "meadow-bank"), ("Input.Minute", "LGB/3"), .. Date("Input.Meeting", trust.Today)]
        );
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);

        var after = await head.ReadAsync(Edition);
        Assert.Equal("Not all yet. 1 of 2 schools", LifeOf(after).Single(s => s.Name == "Taken on").Note);
        Assert.Null(after.QuerySelector("main .govuk-button"));
        var schools = after.QuerySelectorAll("main tbody tr").Select(r => r.TextContent.Squeezed()).ToList();
        Assert.Contains(schools, s => s.Contains("Meadow Bank", StringComparison.Ordinal) && s.Contains("LGB/3", StringComparison.Ordinal));
        Assert.Contains(
            schools,
            s => s.Contains("Hill Top", StringComparison.Ordinal) && s.Contains("Not recorded", StringComparison.Ordinal)
        );
    }

    private static IEnumerable<(string Name, string Note)> LifeOf(IDocument page) =>
        page.QuerySelectorAll(".ly-life__step")
            .Select(s => (s.QuerySelector(".ly-life__name")!.TextContent, s.QuerySelector(".ly-life__note")!.TextContent.Squeezed()));

    [Fact]
    public async Task TrustPolicy_ForAHead_IsToReadAndNotToChange()
    {
        var trust = await RegisterTrust.FoundAsync(web);
        await trust.InForceAsync();
        using var head = await trust.AtMeadowBankAsync(Role.Headteacher);
        var page = await head.ReadAsync(Edition);
        Assert.Null(page.QuerySelector($"a[href='{Edition}/review']"));
        foreach (var step in new[] { "edit", "approve", "in-force", "review", "withdraw" })
        {
            using var shut = await head.GetAsync($"{Edition}/{step}");
            Assert.Equal(HttpStatusCode.NotFound, shut.StatusCode);
        }
    }

    [Fact]
    public async Task SchoolsOwnPolicy_IsItsHeadsToKeep_AndHiddenFromOtherSchools()
    {
        var trust = await RegisterTrust.FoundAsync(web);
        await trust.DraftAsync(RegisterTrust.Text.Replace("level: trust", "level: school", StringComparison.Ordinal), trust.MeadowBank);
        using var head = await trust.AtMeadowBankAsync(Role.Headteacher);
        using var other = web.SignedIn(trust.Trust, await web.House.AddPersonAsync(trust.Trust, Role.Headteacher, trust.HillTop));
        using var edit = await head.GetAsync($"{Edition}/edit");
        Assert.Equal(HttpStatusCode.OK, edit.StatusCode);
        using var hidden = await other.GetAsync(Policy);
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
        Assert.DoesNotContain("River social media", (await other.ReadAsync("/trust/policies")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Review_AndNextEdition_AndWithdrawal_AreOnTheRegister()
    {
        var trust = await RegisterTrust.FoundAsync(web);
        await trust.InForceAsync();
        using var officer = await trust.OfficerAsync();
        using var wrong = await officer.FillInAsync(
            $"{Edition}/review",
            [("Input.Minute", "SC/4"), ("Input.NextReview", "soon"), .. Date("Input.Meeting", trust.Today)]
        );
        Assert.NotNull((await wrong.ReadAsync()).QuerySelector(".govuk-error-summary a[href='#Input_NextReview']"));
        using var reviewed = await officer.FillInAsync(
            $"{Edition}/review",
            [("Input.Minute", "SC/4"), ("Input.NextReview", "2031-11"), .. Date("Input.Meeting", trust.Today)]
        );
        Assert.Equal(HttpStatusCode.Redirect, reviewed.StatusCode);
        Assert.Contains("November 2031", (await officer.ReadAsync("/trust/policies")).Body!.TextContent, StringComparison.Ordinal);
        using var next = await officer.SendFormAsync(Form(await officer.ReadAsync(Policy), "handler=Next"));
        Assert.Equal($"{Policy}/editions/2/clauses", next.Headers.Location!.OriginalString);
        using var withdrawn = await officer.FillInAsync($"{Policy}/editions/2/withdraw");
        Assert.Equal(HttpStatusCode.Redirect, withdrawn.StatusCode);
        Assert.Contains("Withdrawn", (await officer.ReadAsync(Policy)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OverdueReview_StandsFirstAndSaysThatThePolicyStillBinds()
    {
        var trust = await RegisterTrust.FoundAsync(web);
        var old = RegisterTrust
            .Text.Replace("policy: river", "policy: old-river", StringComparison.Ordinal)
            .Replace("title: River", "title: Zebra", StringComparison.Ordinal)
            .Replace("standing: draft", "standing: overdue\napproved: 2019-03\nreview-due: 2020-03", StringComparison.Ordinal);
        await web.House.DoAsync<Core.Policies.TakeOnPolicy, Domain.Kernel.Id<Domain.Policies.Editions.Edition>>(u =>
            u.DoAsync(trust.Operator, new(old, null, [trust.MeadowBank]), CancellationToken.None)
        );
        await trust.InForceAsync();
        using var officer = await trust.OfficerAsync();
        var page = await officer.ReadAsync("/trust/policies");
        Assert.StartsWith("Zebra", page.QuerySelector("tbody tr th")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Contains("Overdue", page.QuerySelector("tbody tr")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("It still binds", page.Body!.TextContent.Squeezed(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_AnyText_ShowsProblemsAndKeepsNothing()
    {
        var trust = await RegisterTrust.FoundAsync(web);
        using var staff = await trust.AtMeadowBankAsync(Role.Staff);
        using var response = await staff.FillInAsync(
            "/policies/check",
            ("Text", RegisterTrust.Text.Replace("reply-within:", "reply-wthin:", StringComparison.Ordinal))
        );
        var page = await response.ReadAsync();
        var problems = page.QuerySelector("section[aria-labelledby=problems]")!.TextContent.Squeezed();
        Assert.Contains("Error", problems, StringComparison.Ordinal);
        Assert.Contains("reply-wthin", problems, StringComparison.Ordinal);
        Assert.Contains("reply-wthin", page.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await web.CountAsync("select count(*) from held_policy where trust_id = $1", trust.Trust.Value));
    }

    [Fact]
    public async Task Check_WithNothingPasted_SaysSo()
    {
        var trust = await RegisterTrust.FoundAsync(web);
        using var staff = await trust.AtMeadowBankAsync(Role.Staff);
        using var response = await staff.FillInAsync("/policies/check", ("Text", ""));
        Assert.Contains(
            "Paste the text",
            (await response.ReadAsync()).QuerySelector(".govuk-error-summary")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Compare_TwoEditions_ShowsTheFigureBeforeAndAfter()
    {
        var trust = await RegisterTrust.FoundAsync(web);
        await trust.InForceAsync();
        using var officer = await trust.OfficerAsync();
        using var next = await officer.SendFormAsync(Form(await officer.ReadAsync(Policy), "handler=Next"));
        using var saved = await officer.FillInAsync(
            $"{Policy}/editions/2/edit",
            ("Input.Text", RegisterTrust.Text.Replace("48h", "24h", StringComparison.Ordinal))
        );
        var page = await officer.ReadAsync("/trust/policies/compare?from=river%401&to=river%402");
        var clause = Assert.Single(page.QuerySelectorAll("section.ly-difference")).TextContent.Squeezed();
        Assert.Contains("Clause 1.2", clause, StringComparison.Ordinal);
        Assert.Contains("Before: 48h After: 24h", clause, StringComparison.Ordinal);
        Assert.Equal(["48h"], page.QuerySelectorAll("section.ly-difference del").Select(d => d.TextContent));
        var none = await officer.ReadAsync("/trust/policies/compare?from=river%401&to=river%402&show=added");
        Assert.Empty(none.QuerySelectorAll("section.ly-difference"));
        using var head = await trust.AtMeadowBankAsync(Role.Headteacher);
        using var hidden = await head.GetAsync("/trust/policies/compare?from=river%401&to=river%402");
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
    }

    [Fact]
    public async Task References_Checked_SayWhenAndThatOneIsSuperseded()
    {
        var trust = await RegisterTrust.FoundAsync(web);
        await trust.InForceAsync();
        using var officer = await trust.OfficerAsync();
        var page = await officer.ReadAsync($"{Policy}/references");
        var check = page.QuerySelectorAll("a")
            .Single(a => a.TextContent.Contains("Staff code of conduct", StringComparison.Ordinal))
            .GetAttribute("href")!;
        using var unsaid = await officer.FillInAsync(check, ("Input.Edition", ""));
        Assert.Contains(
            "Say whether it has been superseded",
            (await unsaid.ReadAsync()).QuerySelector(".govuk-error-summary")!.TextContent,
            StringComparison.Ordinal
        );
        using var done = await officer.FillInAsync(check, ("Input.Edition", "September 2026"), ("Input.Superseded", "true"));
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        var row = (await officer.ReadAsync($"{Policy}/references")).QuerySelector("tbody tr")!.TextContent.Squeezed();
        Assert.Contains("Staff code of conduct", row, StringComparison.Ordinal);
        Assert.Contains("September 2026", row, StringComparison.Ordinal);
        Assert.Contains("Superseded", row, StringComparison.Ordinal);
        var law = page.QuerySelectorAll("a")
            .Single(a => a.TextContent.Contains("Look it up: Equality Act 2010", StringComparison.Ordinal))
            .GetAttribute("href")!;
        var look = await officer.ReadAsync(law);
        Assert.Contains("to be confirmed by the trust", look.Body!.TextContent.Squeezed(), StringComparison.Ordinal);
        using var confirmed = await officer.SendFormAsync(Form(look, "handler=Confirm"));
        Assert.Equal($"{Policy}/references", confirmed.Headers.Location!.OriginalString);
        Assert.DoesNotContain(
            "to be confirmed by the trust",
            (await officer.ReadAsync(law)).QuerySelector("main dl")!.Children[1].TextContent,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("Not yet", (await officer.ReadAsync($"{Policy}/references")).Body!.TextContent, StringComparison.Ordinal);
        using var head = await trust.AtMeadowBankAsync(Role.Headteacher);
        Assert.DoesNotContain("/check?", (await head.ReadAsync($"{Policy}/references")).Body!.InnerHtml, StringComparison.Ordinal);
    }

    private static (string Name, string Value)[] Approval(DateOnly meeting) =>
        [
            ("Input.Body", "Standards committee"),
            ("Input.Minute", "SC/26/3"),
            ("Input.Material", "false"),
            .. Date("Input.Meeting", meeting),
        ];

    private static (string Name, string Value)[] Date(string field, DateOnly day) =>
        [($"{field}.Day", $"{day.Day}"), ($"{field}.Month", $"{day.Month}"), ($"{field}.Year", $"{day.Year}")];

    private static IHtmlFormElement Form(IDocument page, string action) =>
        page.QuerySelectorAll<IHtmlFormElement>("main form")
            .Single(f => f.GetAttribute("action")?.Contains(action, StringComparison.OrdinalIgnoreCase) == true);

    private static async Task<HttpResponseMessage> UploadAsync(HttpClient client, byte[] file)
    {
        var form = await client.ReadAsync("/trust/policies/new");
        using var content = new MultipartFormDataContent
        {
            {
                new StringContent(form.QuerySelector<IHtmlInputElement>("input[name=__RequestVerificationToken]")!.Value),
                "__RequestVerificationToken"
            },
            { new StringContent("trust"), "Input.Owner" },
            { new StringContent(""), "Input.Text" },
            { new ByteArrayContent(file), "Upload", "river.yaml" },
        };
        return await client.PostAsync(new Uri("/trust/policies/new", UriKind.Relative), content);
    }
}
