using Lanyard.Web.Components.PasswordInput;
using Lanyard.Web.Tests.Components.Conformance;
using Microsoft.AspNetCore.Html;

namespace Lanyard.Web.Tests.Components;

public sealed class PasswordInputConformanceTests : ConformanceTests<PasswordInputOptions>
{
    protected override string Component => "password-input";

    protected override int Compared => 11;

    protected override IReadOnlyDictionary<string, string[]> LeftOut =>
        new Dictionary<string, string[]>(StringComparer.Ordinal) { ["showPasswordText"] = ["with translations"] };

    protected override IHtmlContent? Draw(PasswordInputOptions options) => PasswordInputMarkup.Draw(options);
}
