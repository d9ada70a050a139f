using Lanyard.Web.Components.Forms;

namespace Lanyard.Web.Components.FileUpload;

public sealed record FileUploadOptions : FieldOptions
{
    public bool Multiple { get; init; }
}
