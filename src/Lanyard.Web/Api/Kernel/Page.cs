using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Api.Kernel;

/// <summary>One page of a list.</summary>
/// <param name="Items">What is on this page.</param>
/// <param name="Next">Send this as <c>after</c> to get the next page; null on the last one.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, string? Next);

/// <summary>Which page of a list is wanted.</summary>
public sealed record Paging
{
    public const int Usual = 50;
    public const int Most = 200;

    [FromQuery(Name = "limit"), Range(1, Most), DefaultValue(Usual), Description("How many items at most.")]
    public int? Limit { get; init; }

    [FromQuery(Name = "after"), Description("The `next` of the page before; leave it out for the first page.")]
    public string? After { get; init; }
}
