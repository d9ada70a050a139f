using Lanyard.Web.Components.CharacterCount;
using Lanyard.Web.Tests.Components.Conformance;
using Microsoft.AspNetCore.Html;

namespace Lanyard.Web.Tests.Components;

public sealed class CharacterCountConformanceTests : ConformanceTests<CharacterCountOptions>
{
    protected override string Component => "character-count";

    protected override int Compared => 31;

    protected override IReadOnlyDictionary<string, string[]> LeftOut =>
        new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            ["charactersUnderLimitText"] = ["with translations"],
            ["textareaDescriptionText"] = ["with custom textarea description", "with neither maxlength nor maxwords set"],
        };

    protected override IHtmlContent? Draw(CharacterCountOptions options) => CharacterCountMarkup.Draw(options);
}
