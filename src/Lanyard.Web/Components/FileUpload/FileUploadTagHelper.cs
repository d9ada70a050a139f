using Lanyard.Web.Components.Forms;
using Lanyard.Web.Components.Markup;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Lanyard.Web.Components.FileUpload;

/// <summary>`&lt;ly-file for="Upload" label="CSV file" accept=".csv" /&gt;`; the form needs `enctype="multipart/form-data"`.</summary>
[HtmlTargetElement("ly-file", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FileUploadTagHelper : FieldTagHelper
{
    public bool Multiple { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Register();
        output.Draw(
            FileUploadMarkup.Draw(
                new()
                {
                    Id = FieldId,
                    Name = FieldName,
                    Multiple = Multiple,
                    Label = LabelOptions,
                    Hint = HintOptions,
                    ErrorMessage = ErrorOptions,
                    Disabled = Disabled,
                    Classes = output.Classes(),
                    Attributes = output.Rest(),
                }
            )
        );
    }
}
