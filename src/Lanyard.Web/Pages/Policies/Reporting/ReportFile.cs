using System.Globalization;
using System.Text;
using Lanyard.Core.Policies.Reporting;
using Lanyard.Domain.Policies.Reporting;
using Lanyard.Web.Paper;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Pages.Policies.Reporting;

/// <summary>A report as a file to keep: dated, and with its place in the ledger.</summary>
internal static class ReportFile
{
    public const string Csv = "csv";
    public const string Pdf = "pdf";

    public static async Task<FileContentResult> CsvAsync(ReportSheet sheet, LedgerMark mark, string name) =>
        new(Encoding.UTF8.GetBytes(await ReportCsv.TextAsync(sheet, mark)), "text/csv; charset=utf-8")
        {
            FileDownloadName = Named(name, sheet, Csv),
        };

    public static FileContentResult PdfOf(ReportSheet sheet, LedgerMark mark, string title, string name, DateTimeOffset made) =>
        new(ReportPaper.Draw(sheet, mark, title, made), "application/pdf") { FileDownloadName = Named(name, sheet, Pdf) };

    // A file's name is made of ours alone, so that no title can lead it astray.
    private static string Named(string name, ReportSheet sheet, string form) =>
        string.Create(CultureInfo.InvariantCulture, $"{name}-{sheet.To:yyyy-MM-dd}.{form}");
}
