/** Bindings of LockRegistry. Written by scripts/generate-bindings.mjs from packages/contracts; do not edit. */

export const lockRegistryAbi = [
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "asset",
    "type": "bytes32"
   },
   {
    "internalType": "address",
    "name": "holder",
    "type": "address"
   },
   {
    "internalType": "uint256",
    "name": "held",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "kept",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "frozen",
    "type": "uint256"
   }
  ],
  "name": "AmountFrozen",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "asset",
    "type": "bytes32"
   },
   {
    "internalType": "uint256",
    "name": "scalar",
    "type": "uint256"
   },
   {
    "internalType": "bytes32",
    "name": "order",
    "type": "bytes32"
   }
  ],
  "name": "AssetLocked",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "caller",
    "type": "address"
   }
  ],
  "name": "NotOrderBook",
  "type": "error"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "key",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "uint8",
    "name": "state",
    "type": "uint8"
   },
   {
    "indexed": false,
    "internalType": "uint8",
    "name": "held",
    "type": "uint8"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "order",
    "type": "bytes32"
   }
  ],
  "name": "EntryChanged",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "asset",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "address",
    "name": "holder",
    "type": "address"
   },
   {
    "indexed": true,
    "internalType": "address",
    "name": "guard",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "address",
    "name": "by",
    "type": "address"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "order",
    "type": "bytes32"
   }
  ],
  "name": "UseMonitored",
  "type": "event"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "asset",
    "type": "bytes32"
   },
   {
    "internalType": "address",
    "name": "holder",
    "type": "address"
   },
   {
    "internalType": "address",
    "name": "by",
    "type": "address"
   },
   {
    "internalType": "uint256",
    "name": "held",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "kept",
    "type": "uint256"
   }
  ],
  "name": "canUse",
  "outputs": [
   {
    "internalType": "bool",
    "name": "",
    "type": "bool"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "asset",
    "type": "bytes32"
   },
   {
    "internalType": "address",
    "name": "holder",
    "type": "address"
   },
   {
    "internalType": "address",
    "name": "by",
    "type": "address"
   },
   {
    "internalType": "uint256",
    "name": "held",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "kept",
    "type": "uint256"
   }
  ],
  "name": "checkUse",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "key",
    "type": "bytes32"
   }
  ],
  "name": "entryOf",
  "outputs": [
   {
    "components": [
     {
      "internalType": "uint8",
      "name": "state",
      "type": "uint8"
     },
     {
      "internalType": "uint8",
      "name": "held",
      "type": "uint8"
     },
     {
      "internalType": "bytes32",
      "name": "order",
      "type": "bytes32"
     }
    ],
    "internalType": "struct LockEntry",
    "name": "",
    "type": "tuple"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "asset",
    "type": "bytes32"
   },
   {
    "internalType": "address",
    "name": "holder",
    "type": "address"
   }
  ],
  "name": "holdingKey",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "",
    "type": "bytes32"
   }
  ],
  "stateMutability": "pure",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "asset",
    "type": "bytes32"
   },
   {
    "internalType": "address",
    "name": "holder",
    "type": "address"
   }
  ],
  "name": "statusOf",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "scalar",
    "type": "uint256"
   },
   {
    "internalType": "bytes32",
    "name": "order",
    "type": "bytes32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "key",
    "type": "bytes32"
   },
   {
    "components": [
     {
      "internalType": "uint8",
      "name": "state",
      "type": "uint8"
     },
     {
      "internalType": "uint8",
      "name": "held",
      "type": "uint8"
     },
     {
      "internalType": "bytes32",
      "name": "order",
      "type": "bytes32"
     }
    ],
    "internalType": "struct LockEntry",
    "name": "entry",
    "type": "tuple"
   }
  ],
  "name": "write",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 }
] as const

/** Code at its address. */
export const lockRegistryCode = '0x608060405234801561000f575f5ffd5b506004361061006f575f3560e01c806382fb86431161004d57806382fb8643146100d1578063df56301614610159578063e1682f111461016c575f5ffd5b8063577078cd146100735780637a5753341461009b5780637f4c4d95146100bc575b5f5ffd5b61008661008136600461083d565b610194565b60405190151581526020015b60405180910390f35b6100ae6100a936600461088b565b6101fa565b604051908152602001610092565b6100cf6100ca3660046108b9565b610278565b005b61012f6100df36600461090c565b60408051606080820183525f80835260208084018290529284018190529384528382529282902082519384018352805460ff80821686526101009091041691840191909152600101549082015290565b60408051825160ff9081168252602080850151909116908201529181015190820152606001610092565b6100cf61016736600461083d565b61034c565b61017f61017a36600461088b565b6104f0565b60408051928352602083019190915201610092565b5f856101a2575060016101f1565b5f6101ad8787610537565b509050600481106101c1575f9150506101f1565b5f5f6101ce898989610665565b50915091505f821480156101eb57506101e78682610797565b8510155b93505050505b95945050505050565b5f61026f8383604080517f73796e636c696e652e6c6f636b2e686f6c64696e672e76310000000000000000602082015290810183905273ffffffffffffffffffffffffffffffffffffffff821660608201525f9060800160405160208183030381529060405280519060200120905092915050565b90505b92915050565b33735c0000000000000000000000000000000000000e146102cc576040517fd4b9046a0000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b5f82815260208190526040902081906102e58282610931565b50506040810135827f50aa216f9f8b899de9687b4671ef14226c6fe5f92dab317d7d69939328cfca4161031b6020850185610990565b61032b6040860160208701610990565b6040805160ff93841681529290911660208301520160405180910390a35050565b84156104e9575f5f61035e8787610537565b91509150600482106103ad576040517fe661d7510000000000000000000000000000000000000000000000000000000081526004810188905260248101839052604481018290526064016102c3565b5f5f5f6103bb8a8a8a610665565b9250925092505f831461040b576040517fe661d751000000000000000000000000000000000000000000000000000000008152600481018b905260248101849052604481018290526064016102c3565b6104158783610797565b861015610482576040517fb4eedbb5000000000000000000000000000000000000000000000000000000008152600481018b905273ffffffffffffffffffffffffffffffffffffffff8a16602482015260448101889052606481018790526084810183905260a4016102c3565b600185036104e3576040805173ffffffffffffffffffffffffffffffffffffffff8a81168252602082018790523392908c16918d917f4ebd45eb6b220a9e07e649da66543f9cb693c8f6f9b5fc7bb1be49d6e73d9fae910160405180910390a45b50505050505b5050505050565b5f5f6104fc8484610537565b90925090506004821015610530575f5f61051786865f610665565b92505091505f821461052d579092509050610530565b50505b9250929050565b5f82815260208181526040808320815160608082018452825460ff80821684526101009182900481168488019081526001958601548588015286517f73796e636c696e652e6c6f636b2e686f6c64696e672e76310000000000000000818a01528088018c905273ffffffffffffffffffffffffffffffffffffffff8b168186015287518082039095018552608081018089528551958a01959095208a529789905286892060e089019097528654808316855292909204811660a0880152949093015460c0909501949094528051915185949193919261061e929081169186911615156107ac565b93505f61063c825f015160ff165f846020015160ff165f14156107ac565b905084811161065057848360400151610657565b8082604001515b945094505050509250929050565b5f80808080735c0000000000000000000000000000000000000e6040517ff8d23d69000000000000000000000000000000000000000000000000000000008152600481018a905273ffffffffffffffffffffffffffffffffffffffff8981166024830152919091169063f8d23d6990604401608060405180830381865afa1580156106f2573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061071691906109ab565b90965094509092509050821561072f576004945061078c565b60028260ff1603610743576003945061078c565b60018260ff1614801561078257508573ffffffffffffffffffffffffffffffffffffffff168173ffffffffffffffffffffffffffffffffffffffff1614155b1561078c57600294505b505093509350939050565b5f8183106107a5578161026f565b5090919050565b5f6005841015806107be575060038310155b156107cb57506005610812565b826107d7600386610a1d565b6107e19190610a34565b6107ec906004610a1d565b670555555444321320901c600f1690508180156108095750600481105b15610812575060045b9392505050565b73ffffffffffffffffffffffffffffffffffffffff8116811461083a575f5ffd5b50565b5f5f5f5f5f60a08688031215610851575f5ffd5b85359450602086013561086381610819565b9350604086013561087381610819565b94979396509394606081013594506080013592915050565b5f5f6040838503121561089c575f5ffd5b8235915060208301356108ae81610819565b809150509250929050565b5f5f82840360808112156108cb575f5ffd5b8335925060607fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0820112156108fe575f5ffd5b506020830190509250929050565b5f6020828403121561091c575f5ffd5b5035919050565b60ff8116811461083a575f5ffd5b813561093c81610923565b8154602084013561094c81610923565b61ff008160081b1660ff84167fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000841617178455505050604082013560018201555050565b5f602082840312156109a0575f5ffd5b813561081281610923565b5f5f5f5f608085870312156109be575f5ffd5b84516109c981610923565b60208601519094506109da81610819565b6040860151606090960151949790965092505050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b8082028115828204841417610272576102726109f0565b80820180821115610272576102726109f056' as const

/** Where state variables lie; offset in bytes from the low end of the slot. */
export const lockRegistryLayout = {"_entries":{"slot":0,"offset":0}} as const
