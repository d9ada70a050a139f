using Lanyard.Web.Components.FileUpload;
using Lanyard.Web.Tests.Components.Conformance;
using Microsoft.AspNetCore.Html;

namespace Lanyard.Web.Tests.Components;

public sealed class FileUploadConformanceTests : ConformanceTests<FileUploadOptions>
{
    protected override string Component => "file-upload";

    protected override int Compared => 15;

    protected override IReadOnlyDictionary<string, string[]> LeftOut =>
        new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            ["chooseFilesButtonText"] = ["translated, no javascript enhancement"],
            ["javascript"] =
            [
                "enhanced",
                "enhanced, custom wrapper classes and attributes",
                "enhanced, multiple files",
                "enhanced, with error message and hint",
                "translated",
            ],
            ["value"] = ["with value"],
        };

    protected override IHtmlContent? Draw(FileUploadOptions options) => FileUploadMarkup.Draw(options);
}
