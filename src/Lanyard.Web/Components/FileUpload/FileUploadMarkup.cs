using Lanyard.Web.Components.Forms;
using Lanyard.Web.Components.Markup;
using Microsoft.AspNetCore.Html;

namespace Lanyard.Web.Components.FileUpload;

public static class FileUploadMarkup
{
    public static IHtmlContent Draw(FileUploadOptions field) =>
        FormGroup.Draw(
            field,
            describedBy =>
                new Element("input")
                    .Class("govuk-file-upload", field.Classes, field.ErrorMessage is null ? null : "govuk-file-upload--error")
                    .Set("id", field.FieldId)
                    .Set("name", field.Name)
                    .Set("type", "file")
                    .Flag("disabled", field.Disabled)
                    .Flag("multiple", field.Multiple)
                    .Set("aria-describedby", describedBy)
                    .Set(field.Attributes)
        );
}
