internal import KubernetesModel

/// Two containers of a Pod that want the same port of the one network they share.
struct PortConflict: Sendable {
  /// A port as the network tells ports apart.
  struct Port: Hashable, Sendable {
    let number: Int32
    let networkProtocol: String
  }

  let port: Port
  /// The containers, by their places among the columns, in order.
  let columns: [Int]

  /// The conflicts among containers that run at the same time. Init containers come one after another and are gone
  /// when the others start; sidecars stay.
  static func all(among columns: [ContainerColumn]) -> [PortConflict] {
    var uses: [(port: Int32, networkProtocol: String, column: Int)] = []
    for (number, column) in columns.enumerated() where column.role != .initial {
      for port in column.container.ports ?? [] {
        if let wanted = port.containerPort { uses.append((wanted, port.protocol?.rawValue ?? "TCP", number)) }
      }
    }
    guard uses.count > 1 else { return [] }
    return conflicts(uses)
  }

  private static func conflicts(_ uses: [(port: Int32, networkProtocol: String, column: Int)]) -> [PortConflict] {
    let order = uses.indices.sorted {
      (uses[$0].port, uses[$0].networkProtocol, $0) < (uses[$1].port, uses[$1].networkProtocol, $1)
    }
    var found: [PortConflict] = []
    var start = 0
    while start < order.count {
      let first = uses[order[start]]
      var end = start
      var columns: [Int] = []
      while end < order.count, uses[order[end]].port == first.port,
        uses[order[end]].networkProtocol == first.networkProtocol
      {
        let column = uses[order[end]].column
        if columns.last != column { columns.append(column) }
        end += 1
      }
      if columns.count > 1 {
        found.append(
          PortConflict(port: Port(number: first.port, networkProtocol: first.networkProtocol), columns: columns))
      }
      start = end
    }
    return found
  }
}
