using Lanyard.Core.Policies.Disclaimers;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.People;
using Lanyard.Domain.Policies.Disclaimers;

namespace Lanyard.Web.Api.Policies;

/// <summary>What the policies ask about private accounts, and what you answered.</summary>
public sealed record DisclaimersResponse
{
    /// <summary>People are asked which private accounts are linked with the school.</summary>
    public required bool AsksForAccounts { get; init; }

    /// <summary>People are asked whether their views could be taken for the school's.</summary>
    public required bool AsksForViews { get; init; }

    /// <summary>The wording to copy; null where the school offers none.</summary>
    public required WordingResponse? Wording { get; init; }

    /// <summary>When everybody was last asked; null while nobody was.</summary>
    public required DateOnly? AskedOn { get; init; }

    /// <summary>When you last answered; null while you have not.</summary>
    public required DateOnly? AnsweredOn { get; init; }

    /// <summary>The accounts that you named.</summary>
    public required IReadOnlyList<LinkedAccountResponse> Accounts { get; init; }

    public static DisclaimersResponse Of(
        DisclaimerDemands demands,
        OfferedWording? wording,
        DateOnly? asked,
        DisclaimerAnswer? answer,
        IReadOnlyList<AccountLine> accounts
    )
    {
        ArgumentNullException.ThrowIfNull(demands);
        return new()
        {
            AsksForAccounts = demands.AsksForAccounts,
            AsksForViews = demands.AsksForViews,
            Wording = wording is null ? null : WordingResponse.Of(wording),
            AskedOn = asked,
            AnsweredOn = answer?.AnsweredOn,
            Accounts = [.. accounts.Select(a => LinkedAccountResponse.Of(a, withAddress: true))],
        };
    }
}

/// <param name="Number">Counted from one at each school.</param>
/// <param name="Words">The words to copy.</param>
/// <param name="From">The day from which they are offered.</param>
public sealed record WordingResponse(int Number, string Words, DateOnly From)
{
    public static WordingResponse Of(OfferedWording wording)
    {
        ArgumentNullException.ThrowIfNull(wording);
        return new(wording.Number, wording.Words, wording.From);
    }
}

/// <param name="Words">The words to copy, in up to 300 characters.</param>
public sealed record WordingRequest(string? Words);

/// <param name="HasAccount">Whether you have a private account that is linked with the school; needed where the policies ask it.</param>
/// <param name="ViewsMixed">Whether your views could be taken for the school's; needed where the policies ask it.</param>
public sealed record AnswerRequest(bool? HasAccount, bool? ViewsMixed);

/// <param name="AnsweredOn">The day that is kept.</param>
public sealed record AnsweredResponse(DateOnly AnsweredOn);

/// <param name="AskedOn">The day from which the question waits for everybody.</param>
public sealed record AskedResponse(DateOnly AskedOn);

/// <summary>A private account of your own.</summary>
public sealed record LinkedAccountRequest
{
    /// <summary>Where it is, such as Facebook.</summary>
    public string? Platform { get; init; }

    /// <summary>Its name or address there.</summary>
    public string? Address { get; init; }

    /// <summary>Whether it is a professional profile.</summary>
    public bool? Professional { get; init; }

    /// <summary>Whether it names the school or the trust.</summary>
    public bool? NamesSchool { get; init; }

    /// <summary>What you see there today.</summary>
    public DisclaimerShown? Shown { get; init; }

    /// <summary>Where on the account it stands; needed when it is shown.</summary>
    public string? Where { get; init; }

    internal AccountWish Wish() =>
        new()
        {
            Platform = Platform ?? "",
            Address = Address ?? "",
            Professional = Professional ?? false,
            NamesSchool = NamesSchool ?? false,
            Shown = Shown,
            Where = Where ?? "",
        };
}

/// <summary>A private account that its owner named.</summary>
public sealed record LinkedAccountResponse
{
    public required Id<LinkedAccount> Id { get; init; }

    /// <summary>Where it is; null for those who may not see it.</summary>
    public required string? Platform { get; init; }

    /// <summary>Its name or address; null for those who may not see it.</summary>
    public required string? Address { get; init; }
    public required bool Professional { get; init; }
    public required bool NamesSchool { get; init; }

    /// <summary>What the owner saw when they last looked.</summary>
    public required DisclaimerShown Shown { get; init; }

    /// <summary>Where on the account it stands.</summary>
    public required string Where { get; init; }
    public required DateOnly LookedOn { get; init; }

    public static LinkedAccountResponse Of(AccountLine line, bool withAddress)
    {
        ArgumentNullException.ThrowIfNull(line);
        return new()
        {
            Id = line.Account.Id,
            Platform = withAddress ? line.Account.Platform : null,
            Address = withAddress ? line.Account.Address : null,
            Professional = line.Account.Professional,
            NamesSchool = line.Account.NamesSchool,
            Shown = line.Look.Shown,
            Where = line.Look.Place,
            LookedOn = line.Look.LookedOn,
        };
    }
}

/// <summary>Somebody whom the policies mean by staff, on the register.</summary>
public sealed record DisclaimerLineResponse
{
    public required Id<Person> Person { get; init; }
    public required string Name { get; init; }

    /// <summary>Null for somebody who has not answered since everybody was asked.</summary>
    public required DateOnly? AnsweredOn { get; init; }

    /// <summary>Whether they said that views of theirs could be taken for the school's; null where that is not asked.</summary>
    public required bool? ViewsMixed { get; init; }
    public required IReadOnlyList<LinkedAccountResponse> Accounts { get; init; }

    public static DisclaimerLineResponse Of(DisclaimerLine line, bool withAddress)
    {
        ArgumentNullException.ThrowIfNull(line);
        return new()
        {
            Person = line.Person,
            Name = line.Name,
            AnsweredOn = line.Answer?.AnsweredOn,
            ViewsMixed = line.Answer?.ViewsMixed,
            Accounts = [.. line.Accounts.Select(a => LinkedAccountResponse.Of(a, withAddress))],
        };
    }
}
