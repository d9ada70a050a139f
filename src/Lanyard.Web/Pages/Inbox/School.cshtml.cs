using Lanyard.Core.Accounts;
using Lanyard.Core.Inbox;
using Lanyard.Domain.People;
using Lanyard.Web.Doors;

namespace Lanyard.Web.Pages.Inbox;

/// <summary>What came in at a school.</summary>
[Needs(Permission.SeeInbox)]
public sealed class SchoolModel(InboxQueries inbox, AccountQueries accounts, CurrentPerson current, TimeProvider clock)
    : InboxListModel(inbox, accounts, current, clock);
