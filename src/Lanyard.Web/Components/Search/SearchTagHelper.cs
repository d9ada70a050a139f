using Lanyard.Web.Components.Button;
using Lanyard.Web.Components.Forms;
using Lanyard.Web.Components.Markup;
using Lanyard.Web.Components.TextInput;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lanyard.Web.Components.Search;

/// <summary>`&lt;ly-search name="q" value="@Model.Q" label="Find a person" /&gt;`: looks through one list. A GET form to the page itself.</summary>
[HtmlTargetElement("ly-search", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SearchTagHelper : TagHelper
{
    public string Name { get; set; } = "q";
    public string? Value { get; set; }
    public string Label { get; set; } = "Search";
    public string? Hint { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.Draw(
            new Element("search")
                .Class("moj-search", output.Classes())
                .Add(
                    new Element("form")
                        .Set("method", "get")
                        .Set(output.Rest())
                        .Add(
                            TextInputMarkup.Draw(
                                new()
                                {
                                    Name = Name,
                                    Id = FieldTagHelper.IdOf(Name),
                                    Value = Value,
                                    Type = "search",
                                    Classes = "moj-search__input",
                                    Label = new() { Text = Label, Classes = "moj-search__label govuk-label--s" },
                                    Hint = Hint is null ? null : new() { Text = Hint, Classes = "moj-search__hint" },
                                    InputWrapper = new() { Classes = "moj-search__input-wrapper" },
                                    FormGroup = new()
                                    {
                                        AfterInput = Words.Of(ButtonMarkup.Draw(new() { Text = "Search", Classes = "moj-search__button" })),
                                    },
                                }
                            )
                        )
                )
        );
}
